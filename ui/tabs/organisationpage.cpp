// SPDX-License-Identifier: EUPL-1.2
#include "tabs/organisationpage.h"

#include "models/unitcolumns.h"
#include "papers/unitpaper.h"
#include "tabs/listexport.h"
#include "widgets/paperview.h"

namespace kb {

OrganisationPage::OrganisationPage(Workspace &workspace, QWidget *parent)
    : PreviewPage(workspace, parent)
    , m_feed(workspace, unitColumns(), this)
{
    m_actions.print = addTabAction(tr("Print the &list…"), QKeySequence::Print, [this] { print(); });
    QAction *write = addExportList([this] { exportList(this->workspace(), m_feed, tr("Organisation")); });
    m_actions.record = {write, m_actions.print};
    build(m_feed.list(), QStringLiteral("organisation"), m_feed.list());
    list().setEmptyText(tr("There is no unit in this bank."));
    buildFilters();
    reload();
}

void OrganisationPage::buildFilters()
{
    FilterBar &bar = list().filterBar();
    bar.setSearchHint(tr("Search in code, name and knowledge group"));
    bar.setFilters({{.key = QStringLiteral("holding"),
                     .title = tr("In this bank"),
                     .choices = {{QStringLiteral("yes"), tr("Something is here of it")}}}});
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query.words = filter.text;
        m_query.holdingOnly = filter.chosen.contains(QStringLiteral("holding"));
        reload();
    });
}

void OrganisationPage::print()
{
    printList(workspace(), m_feed, ListHead::of(list(), tr("Organisation")));
}

void OrganisationPage::reload()
{
    m_feed.reload(m_query);
}

void OrganisationPage::showCurrent()
{
    const UnitSummary *unit = m_feed.current();
    preview().say(unit ? unitPaper(*unit) : Paper{});
}

void OrganisationPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Unit, Kind::Person, Kind::Study, Kind::KnowledgeQuestion, Kind::Signal,
                            Kind::ResearchProject, Kind::PolicyDossier}))
        readWhenSeen([this] { reload(); });
}

} // namespace kb
