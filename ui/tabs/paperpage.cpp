// SPDX-License-Identifier: EUPL-1.2
#include "tabs/paperpage.h"

#include "widgets/actionrow.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace kb {

PaperPage::PaperPage(Workspace &workspace, const QString &name, const QSet<Kind> &kinds, QWidget *parent)
    : Tab(workspace, parent)
    , m_paper(new PaperView(this))
    , m_kinds(kinds)
{
    m_paper->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_paper, 1);
    connect(m_paper, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { this->workspace().follow(link); });
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &PaperPage::follow);
}

void PaperPage::focusContent()
{
    m_paper->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PaperPage::panes()
{
    return {m_paper};
}

void PaperPage::showPaper(const Paper &paper)
{
    m_paper->say(paper);
}

void PaperPage::addFoot(const QList<QAction *> &actions)
{
    static_cast<QVBoxLayout *>(layout())->addLayout(actionRow(actions, this));
}

void PaperPage::follow(const Changes &changes)
{
    if (std::ranges::any_of(m_kinds, [&](Kind kind) { return changes.touches(kind); }))
        readWhenSeen([this] { read(); });
}

} // namespace kb
