// SPDX-License-Identifier: EUPL-1.2
#include "tabs/opportunitiespage.h"

#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/opportunitiespaperjob.h"
#include "models/opportunitycolumns.h"
#include "papers/opportunitypaper.h"
#include "tabs/listexport.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"

namespace kb {

OpportunitiesPage::OpportunitiesPage(Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, opportunityColumns(), this)
{
    buildActions();
    build(m_feed.list(), QStringLiteral("opportunities"), m_feed.list());
    preview().setAccessibleName(tr("The group"));
    addFoot(m_onGroup + QList{m_neededAfterAll, m_loose});
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is nothing to work on
}

void OpportunitiesPage::buildActions()
{
    addSteps();
    m_loose = addTabAction(tr("Open questions in n&o group"), {}, [this] { showLoose(); });
    QAction *compute = addComputeAction();
    m_actions.print = addTabAction(tr("P&rint the groups…"), QKeySequence::Print, [this] { printReport(); });
    QAction *write =
        addExportList([this] { exportList(workspace(), m_feed, tr("Questions to programme together")); });
    m_actions.record =
        m_onGroup +
        QList{m_neededAfterAll, static_cast<QAction *>(nullptr), m_loose, compute, write, m_actions.print};
}

QString OpportunitiesPage::emptySentence(const QString &onlyUnit) const
{
    return onlyUnit.isEmpty()
               ? tr("No groups of questions across two or more DGs.")
               : tr("Programming together takes two units. This bank holds only %1.").arg(onlyUnit);
}

void OpportunitiesPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("unit"), tr("Unit")},
                    {QStringLiteral("state"), tr("Status"), codeChoices<GroupState>()}});
    offerUnits(bar);
    new SavedFilters(workspace(), bar, "opportunities");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        const auto states = valuesOf<GroupState>(filter.chosen.value(QStringLiteral("state")));
        m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
        m_query.states = states.isEmpty() ? OpportunityQuery().states : states;
        reload();
    });
}

void OpportunitiesPage::reload()
{
    m_feed.reload(m_query);
}

/// The groups come with the overlaps, of which a run tells as of verdicts; names and what is not needed are
/// settings, what is agreed takes them from the list, and projects change what is proposed.
void OpportunitiesPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Verdict, Kind::KnowledgeQuestion, Kind::Setting, Kind::OverlapAction}))
        readWhenSeen([this] { reload(); });
    else if (changes.touches(Kind::ResearchProject) || changes.touches(Kind::Link))
        m_feed.readAgain();
}

void OpportunitiesPage::showCurrent()
{
    const OpportunityLine *group = m_feed.current();
    showSteps(group);
    const int asked = ++m_asked;
    if (!group)
        return preview().say({});
    workspace().reads().run(
        this,
        [questions = group->questionUids()](JobContext &context) {
            return OpportunityList(context.bank).around(questions);
        },
        [this, asked, shown = *group](const Result<OpportunityAround> &around) {
            if (asked != m_asked)
                return;
            if (!around)
                return workspace().sayError(around.error());
            preview().say(opportunityPaper(shown, *around));
        });
}

void OpportunitiesPage::showLoose()
{
    const int asked = ++m_asked;
    workspace().reads().run(
        this, [](JobContext &context) { return OpportunityList(context.bank).loose(); },
        [this, asked](const Result<QList<Headline>> &questions) {
            if (asked != m_asked)
                return;
            if (!questions)
                return workspace().sayError(questions.error());
            preview().say(loosePaper(*questions));
            openCurrent();
        });
}

void OpportunitiesPage::printReport()
{
    previewPaper(workspace(), this, [](Bank &bank, Language language) -> Result<Document> {
        const auto content = opportunitiesPaperContent(bank, language);
        return content ? Result<Document>(opportunitiesPaper(*content)) : content.error();
    });
}

} // namespace kb
