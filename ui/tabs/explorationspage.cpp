// SPDX-License-Identifier: EUPL-1.2
#include "tabs/explorationspage.h"

#include "editors/bankchoices.h"
#include "editors/explorationeditor.h"
#include "frame/printpaper.h"
#include "jobs/explorationbriefjob.h"
#include "model/event.h"
#include "models/explorationcolumns.h"
#include "papers/explorationpaper.h"
#include "tabs/advicefrom.h"

namespace kb {

namespace {

struct ExplorationsPageWording
{
    Q_DECLARE_TR_FUNCTIONS(ExplorationsPage)
};

QString removeExplorations(int count)
{
    return ExplorationsPageWording::tr("Put %n exploration(s) in the trash?", nullptr, count);
}

PageWords explorationWords()
{
    return {.list = "explorations",
            .create = ExplorationsPageWording::tr("&New exploration"),
            .empty = ExplorationsPageWording::tr(
                "No explorations yet. Which question of tomorrow do you want to explore?"),
            .emptyAction = ExplorationsPageWording::tr("New exploration"),
            .searchHint = ExplorationsPageWording::tr("Search in title, question, results"),
            .removeQuestion = removeExplorations};
}

QList<FilterSpec> explorationFilters()
{
    return {
        {.key = QStringLiteral("status"),
         .title = ExplorationsPageWording::tr("Status"),
         .choices = codeChoices<ExplorationStatus>()},
        {.key = QStringLiteral("horizon"),
         .title = ExplorationsPageWording::tr("Agenda"),
         .choices = codeChoices<AgendaHorizon>()},
        {.key = QStringLiteral("owner"), .title = ExplorationsPageWording::tr("Owner")},
    };
}

FilterChoices explorationFilterChoices(Bank &bank)
{
    return {{QStringLiteral("owner"), unitChoices(bank)}};
}

void askExplorations(ExplorationQuery &query, const FilterState &filter)
{
    query.words = filter.text;
    query.statuses = valuesOf<ExplorationStatus>(filter.chosen.value(QStringLiteral("status")));
    query.horizons = valuesOf<AgendaHorizon>(filter.chosen.value(QStringLiteral("horizon")));
    query.owners = uidsOf(filter.chosen.value(QStringLiteral("owner")));
}

} // namespace

ExplorationsPage::ExplorationsPage(Workspace &workspace, QWidget *parent)
    : RecordsPage(workspace, Kind::Exploration, explorationColumns(listOf(workspace)), explorationWords(),
                  parent)
{
    addFilters(explorationFilters(), askExplorations, explorationFilterChoices, {Kind::Unit});
    m_actions.print = addTabAction(ExplorationsPageWording::tr("&Print in brief…"), QKeySequence::Print,
                                   [this] { printBrief(); });
    QAction *advice = addTabAction(ExplorationsPageWording::tr("Make &advice of this exploration"), {},
                                   [this] { makeAdvice(); });
    QAction *event = addTabAction(ExplorationsPageWording::tr("Add an e&vent"), {}, [this] { beginEvent(); });
    limitActions({advice, event});
    finish({advice, event});
}

RecordEditor *ExplorationsPage::makeEditor()
{
    return new ExplorationEditor(workspace(), this);
}

Paper ExplorationsPage::paperOf(const ExplorationLine &exploration)
{
    return explorationPaper(workspace().bank(), exploration);
}

/// Events, links and advices change what a row counts.
void ExplorationsPage::follow(const Changes &changes)
{
    RecordsPage::follow(changes);
    const bool isAround =
        changes.touches(Kind::Event) || changes.touches(Kind::Link) || changes.touches(Kind::Advice);
    if (isAround && !changes.listChanged(Kind::Exploration))
        m_feed.model().retry();
}

/// On the page of the list; it belongs to the exploration that is open or, in the list, current.
void ExplorationsPage::beginEvent()
{
    Event event;
    event.exploration = recordHere();
    if (!event.exploration.isNull())
        Q_EMIT pageAsked(QStringLiteral("list"), [values = valuesOf(event)](Tab &page) {
            static_cast<DetailTab &>(page).createWith(values);
        });
}

void ExplorationsPage::printBrief()
{
    const Uid exploration = recordHere();
    if (exploration.isNull())
        return;
    previewPaper(workspace(), this, [exploration](Bank &bank, Language language) -> Result<Document> {
        const auto content = explorationBriefContent(bank, exploration, language);
        return content ? Result<Document>(explorationBrief(*content)) : content.error();
    });
}

void ExplorationsPage::makeAdvice()
{
    const Uid exploration = recordHere();
    if (!exploration.isNull() && saveFirst())
        makeAdviceFrom(workspace(), exploration, this);
}

} // namespace kb
