// SPDX-License-Identifier: EUPL-1.2
#include "tabs/organisationpage.h"

#include "papers/organisationpaper.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace kb {

OrganisationPage::OrganisationPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_paper(new PaperView(this))
{
    m_paper->setAccessibleName(tr("Organisation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_paper);
    connect(m_paper, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { this->workspace().follow(link); });
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &OrganisationPage::follow);
    read();
}

void OrganisationPage::focusContent()
{
    m_paper->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OrganisationPage::panes()
{
    return {m_paper};
}

void OrganisationPage::read()
{
    workspace().reads().run(
        this, [](JobContext &context) { return organisation(context.bank); },
        [this](const Result<QList<UnitSummary>> &units) {
            if (units)
                m_paper->say(organisationPaper(*units, workspace().bank().now()));
            else
                workspace().sayError(units.error());
        });
}

void OrganisationPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Unit, Kind::Person, Kind::Study, Kind::KnowledgeQuestion, Kind::Signal,
                            Kind::ResearchProject, Kind::PolicyDossier}))
        read();
}

} // namespace kb
