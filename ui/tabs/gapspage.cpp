// SPDX-License-Identifier: EUPL-1.2
#include "tabs/gapspage.h"

#include "editors/bankchoices.h"
#include "frame/printpaper.h"
#include "jobs/gapfollowup.h"
#include "jobs/gapinput.h"
#include "jobs/gapreportjob.h"
#include "models/gapcolumns.h"
#include "papers/gappaper.h"
#include "report/gapwords.h"
#include "tabs/filterchoices.h"
#include "tabs/listexport.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"

namespace kb {

namespace {

FilterChoices choicesOfGaps(Bank &bank)
{
    return {{QStringLiteral("unit"), unitChoices(bank)}, {QStringLiteral("dossier"), dossierChoices(bank)}};
}

/// What the bar asks, in the order of before. Without a choice of states those that a list begins with.
GapQuery gapsAsked(const FilterState &filter, const ListSorting &sorting)
{
    const auto chosen = [&filter](const char *key) { return filter.chosen.value(QLatin1StringView(key)); };
    GapQuery query{.kinds = valuesOf<GapKind>(chosen("kind")),
                   .natures = valuesOf<GapNature>(chosen("nature")),
                   .units = uidsOf(chosen("unit")),
                   .dossiers = uidsOf(chosen("dossier")),
                   .changes = valuesOf<SinceKept>(chosen("change")),
                   .sorting = sorting};
    if (const auto states = valuesOf<GapState>(chosen("state")); !states.isEmpty())
        query.states = states;
    return query;
}

} // namespace

GapsPage::GapsPage(Workspace &workspace, QWidget *parent)
    : PreviewPage(workspace, parent)
    , m_feed(workspace, gapColumns(), this)
    , m_changeLine(new TextLabel({}, this))
{
    buildActions();
    m_feed.list().setEmptyText(tr("No gaps were found with these settings."));
    build(m_feed.list(), QStringLiteral("gaps"), listBelowChange());
    preview().setAccessibleName(tr("The gap"));
    addFoot(QList{m_open} + m_onGap.first(3) + QList{m_idea, m_solved}); // there is no room for all
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is nothing to work on
}

void GapsPage::buildActions()
{
    m_actions.record << addSteps() << nullptr << addComparing() << nullptr << addWritingDown();
    addSightActions();
}

/// What is done with the gap that is shown.
QList<QAction *> GapsPage::addSteps()
{
    m_open = addTabAction(tr("&Open the record"), {}, [this] { openCurrent(); });
    QAction *confirm =
        addTabAction(tr("&Confirm"), Qt::Key_F7, [this] { decideCurrent(GapState::Bevestigd); });
    m_solved = addTabAction(tr("Solve&d"), Qt::Key_F8, [this] { decideCurrent(GapState::Opgelost); });
    QAction *accept = addTabAction(tr("&Accept, with a reason…"), Qt::Key_F9, [this] { this->accept(); });
    m_takeBack =
        addTabAction(tr("&Take the decision back"), {}, [this] { decideCurrent(GapState::Mogelijk); });
    QAction *nature = addTabAction(tr("What is &lacking…"), {}, [this] { setNature(); });
    QAction *question = addTabAction(tr("Make a q&uestion"), {}, [this] { makeQuestion(); });
    m_idea = addTabAction(tr("Make a pro&ject idea"), {}, [this] { makeProjectIdea(); });
    m_onGap = {confirm, question, accept, nature};
    return {m_open, nullptr, confirm, m_solved, accept, m_takeBack, nature, question, m_idea};
}

/// What is done with all gaps of the list.
QList<QAction *> GapsPage::addComparing()
{
    QAction *keep = addTabAction(tr("&Keep these gaps to compare"), {}, [this] { keepSnapshot(); });
    keep->setEnabled(!workspace().isReadOnly());
    m_changed = addTabAction(tr("W&hat changed since they were kept"), {}, [this] { showChange(); });
    m_changed->setEnabled(false);
    QAction *again = addTabAction(tr("Compute a&gain"), QKeySequence::Refresh, [this] { reload(); });
    QAction *copy = addCopyCode([this] {
        const GapLine *gap = m_feed.current();
        return gap ? QStringList{gap->line.code} : QStringList();
    });
    QAction *write = addExportList([this] { exportList(workspace(), m_feed, tr("Gaps")); });
    m_actions.print =
        addTabAction(tr("P&rint the gap report…"), QKeySequence::Print, [this] { printReport(); });
    return {keep, m_changed, again, copy, write, m_actions.print};
}

QList<QAction *> GapsPage::addWritingDown()
{
    m_actions.create = addTabAction(tr("&Write down a gap…"), QKeySequence::New, [this] { writeDown(); });
    m_actions.create->setEnabled(!workspace().isReadOnly());
    m_remove = addTabAction(tr("Re&move what was written down"), {}, [this] { removeWritten(); });
    return {m_actions.create, m_remove};
}

void GapsPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("kind"), tr("Kind of gap"), codeChoices<GapKind>()},
                    {QStringLiteral("nature"), tr("What is lacking"), codeChoices<GapNature>()},
                    {QStringLiteral("unit"), tr("Unit")},
                    {QStringLiteral("dossier"), tr("Dossier")},
                    {QStringLiteral("state"), tr("Status"), codeChoices<GapState>()},
                    {QStringLiteral("change"), tr("Since kept"), codeChoices<SinceKept>()}});
    new ChoiceReader(workspace(), bar, choicesOfGaps, {Kind::Unit, Kind::PolicyDossier});
    new SavedFilters(workspace(), bar, "gaps");
    connect(&bar, &FilterBar::changed, this, [this](const FilterState &filter) {
        m_query = gapsAsked(filter, m_query.sorting);
        m_feed.reload(m_query);
    });
    connect(&m_feed.model(), &RecordTable::sortingAsked, this,
            [this](const QString &column, Qt::SortOrder order) {
                m_query.sorting = {column, order == Qt::AscendingOrder ? ListOrder::Ascending
                                                                       : ListOrder::Descending};
                m_feed.reload(m_query);
            });
}

void GapsPage::reload()
{
    if (const auto norms = gapNorms(workspace().bank()))
        m_norms = *norms;
    m_feed.reload(m_query);
    compareWithKept();
}

/// The rules look at nearly everything.
void GapsPage::follow(const Changes &)
{
    readWhenSeen([this] { reload(); });
}

void GapsPage::openCurrent()
{
    const GapLine *gap = m_feed.current();
    if (gap && !gap->shownRecord().isNull())
        workspace().open(gap->shownRecord());
}

QList<Uid> GapsPage::recordsInSight()
{
    const GapLine *gap = m_feed.current();
    return gap && !gap->gap.record.isNull() ? QList{gap->gap.record} : QList<Uid>();
}

void GapsPage::showCurrent()
{
    const GapLine *gap = m_feed.current();
    offerSteps(gap);
    ++m_asked; // what is looked up for another is not shown any more
    m_searched.clear();
    if (!gap)
        return preview().say({});
    preview().say(gapPaper(*gap, m_norms, nullptr));
    lookForEvidence(*gap);
}

void GapsPage::offerSteps(const GapLine *gap)
{
    for (QAction *action : std::as_const(m_onGap))
        action->setEnabled(gap && !workspace().isReadOnly());
    m_open->setEnabled(gap && !gap->shownRecord().isNull());
    m_idea->setEnabled(gap && asksForResearch(*gap) && !workspace().isReadOnly());
    m_remove->setEnabled(gap && gap->isByHand() && !workspace().isReadOnly());
    m_takeBack->setEnabled(gap && gap->decision && !workspace().isReadOnly());
    m_solved->setEnabled(gap && gap->state() != GapState::Opgelost && !workspace().isReadOnly());
}

void GapsPage::lookForEvidence(const GapLine &gap)
{
    workspace().reads().run(
        this,
        [overlaps = workspace().overlaps(), shown = gap](JobContext &context) {
            return gapEvidence(*overlaps, context.bank, shown, context.stop);
        },
        [this, asked = m_asked, shown = gap](const Result<GapEvidence> &evidence) {
            if (asked != m_asked)
                return;
            if (!evidence)
                return workspace().sayError(evidence.error());
            m_searched.insert(keyOf(shown.gap), evidence->search);
            preview().say(gapPaper(shown, m_norms, &*evidence));
        });
}

void GapsPage::printReport()
{
    previewPaper(workspace(), this,
                 [overlaps = workspace().overlaps()](Bank &bank, Language language) -> Result<Document> {
                     const auto content = gapReportContent(*overlaps, bank, bank.now().date(), language);
                     return content ? Result<Document>(gapReport(*content)) : content.error();
                 });
}

} // namespace kb
