// SPDX-License-Identifier: EUPL-1.2
#include "tabs/logbookpage.h"

#include "editors/bankchoices.h"
#include "models/decisioncolumns.h"
#include "papers/decisionpaper.h"
#include "report/gapwords.h"
#include "tabs/filterchoices.h"
#include "tabs/listexport.h"
#include "tabs/pairspage.h"
#include "tabs/savedfilters.h"
#include "text/capital.h"
#include "widgets/paperview.h"
#include "wording/decisionwords.h"

namespace kb {

namespace {

FilterChoices peopleWhoDecided(Bank &bank)
{
    QList<Choice> people;
    if (const auto names = DecisionLog(bank).deciders()) {
        for (const auto &[person, name] : names->asKeyValueRange())
            people.append({person, name});
    }
    std::ranges::sort(people, {}, &Choice::text);
    return {{QStringLiteral("person"), people}};
}

/// A state of a pair or a gap, whether a pair is shown, what is said of a group or of the gap map, or what
/// became of an agreement. What has the same code is one choice.
QList<Choice> whatCanBeDecided()
{
    QList<Choice> choices = codeChoices<OverlapState>() + codeChoices<ShowRule>();
    for (const Choice &choice : codeChoices<GapState>() + codeChoices<NotedSaying>() +
                                    codeChoices<AgreementTurn>() + codeChoices<ActionAnswer>()) {
        if (std::ranges::find(choices, choice.key, &Choice::key) == choices.end())
            choices.append({choice.key, withCapital(choice.text)});
    }
    return choices;
}

/// The longest of the terms that are chosen, each so many days; null when there is none.
QDate firstDayOfTerm(const QStringList &terms, QDate today)
{
    int days = 0;
    for (const QString &term : terms)
        days = std::max(days, term.toInt());
    return days > 0 ? today.addDays(1 - days) : QDate();
}

/// What the decision is about; null where that is no record that is there.
Uid shownRecord(const DecisionLine &line)
{
    const Headline record = line.records.value(0);
    return record.deleted ? Uid() : record.uid;
}

bool hasPlaceToGo(const DecisionLine &line)
{
    switch (line.about()) {
    case DecisionAbout::Pair:
    case DecisionAbout::Group:
        return true;
    case DecisionAbout::Agreement:
        return !line.noted->isGone;
    default:
        return !shownRecord(line).isNull();
    }
}

} // namespace

LogbookPage::LogbookPage(Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, decisionColumns(), this)
{
    m_toPair = addTabAction(wayTo(DecisionAbout::Pair), {}, [this] { openCurrent(); });
    QAction *compute = addComputeAction();
    m_actions.print = addTabAction(tr("Print the &list…"), QKeySequence::Print,
                                   [this] { printList(this->workspace(), m_feed, Kind::Verdict); });
    QAction *write = addExportList([this] { exportList(this->workspace(), m_feed, Kind::Verdict); });
    m_actions.record = {m_toPair, nullptr, compute, write, m_actions.print};
    build(m_feed.list(), QStringLiteral("logbook"), m_feed.list());
    addFoot({m_toPair});
    buildFilters();
    reload();
    showCurrent(); // nothing yet: there is no pair to go to
}

QString LogbookPage::wayTo(DecisionAbout about)
{
    switch (about) {
    case DecisionAbout::Pair:
        return tr("Go to the p&air");
    case DecisionAbout::Group:
        return tr("Go to the gr&oups");
    case DecisionAbout::Agreement:
        return tr("Go to the a&greement");
    default:
        return tr("Go to the rec&ord");
    }
}

QString LogbookPage::emptySentence(const QString &) const
{
    return tr(
        "Nothing was decided yet. What you decide about pairs, groups of questions, agreements, gaps and the "
        "gap map comes here.");
}

void LogbookPage::buildFilters()
{
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters({{QStringLiteral("about"), tr("Kind"), codeChoices<DecisionAbout>()},
                    {QStringLiteral("state"), tr("Decision"), whatCanBeDecided()},
                    {QStringLiteral("reason"), tr("Reason"), codeChoices<DismissReason>()},
                    {QStringLiteral("person"), tr("Who")},
                    {QStringLiteral("term"),
                     tr("Term"),
                     {{QStringLiteral("7"), tr("Last 7 days")},
                      {QStringLiteral("30"), tr("Last 30 days")},
                      {QStringLiteral("365"), tr("Last 365 days")}}},
                    {QStringLiteral("unit"), tr("Unit")}});
    offerUnits(bar);
    new ChoiceReader(workspace(), bar, peopleWhoDecided,
                     {Kind::Verdict, Kind::Setting, Kind::OverlapAction, Kind::Profile});
    new SavedFilters(workspace(), bar, "logbook");
    connect(&bar, &FilterBar::changed, this, &LogbookPage::takeFilter);
}

void LogbookPage::takeFilter(const FilterState &filter)
{
    const QStringList decided = filter.chosen.value(QStringLiteral("state"));
    m_query.about = valuesOf<DecisionAbout>(filter.chosen.value(QStringLiteral("about")));
    m_query.states = valuesOf<OverlapState>(decided);
    m_query.rules = valuesOf<ShowRule>(decided);
    m_query.gapStates = valuesOf<GapState>(decided);
    m_query.sayings = valuesOf<NotedSaying>(decided);
    m_query.turns = valuesOf<AgreementTurn>(decided);
    m_query.answers = valuesOf<ActionAnswer>(decided);
    m_query.units = uidsOf(filter.chosen.value(QStringLiteral("unit")));
    m_query.reasons = valuesOf<DismissReason>(filter.chosen.value(QStringLiteral("reason")));
    m_query.people = filter.chosen.value(QStringLiteral("person"));
    m_query.since =
        firstDayOfTerm(filter.chosen.value(QStringLiteral("term")), workspace().bank().now().date());
    reload();
}

void LogbookPage::reload()
{
    m_feed.reload(m_query);
}

/// A decision that is changed moves to the top; one about a record that goes has lapsed.
void LogbookPage::follow(const Changes &changes)
{
    if (changes.touchesAny({Kind::Verdict, Kind::Setting, Kind::OverlapAction, Kind::KnowledgeQuestion,
                            Kind::Study, Kind::ResearchProject, Kind::Signal, Kind::PolicyDossier,
                            Kind::Concept, Kind::Approach}))
        readWhenSeen([this] { reload(); });
}

void LogbookPage::showCurrent()
{
    const DecisionLine *line = m_feed.current();
    m_toPair->setText(wayTo(line ? line->about() : DecisionAbout::Pair));
    m_toPair->setEnabled(line && hasPlaceToGo(*line));
    preview().say(line ? decisionPaper(*line) : Paper{});
}

void LogbookPage::openCurrent()
{
    const DecisionLine *line = m_feed.current();
    if (!line)
        return;
    if (line->about() == DecisionAbout::Group)
        return Q_EMIT pageAsked(QStringLiteral("together"), [](Tab &page) { page.focusContent(); });
    if (line->about() == DecisionAbout::Agreement)
        return openAgreement(*line->noted);
    if (const Uid record = shownRecord(*line); line->noted) {
        if (!record.isNull())
            workspace().open(record);
        return;
    }
    Q_EMIT pageAsked(QStringLiteral("pairs"), [a = line->verdict.a, b = line->verdict.b](Tab &page) {
        static_cast<PairsPage &>(page).showPair(a, b);
        page.focusContent();
    });
}

void LogbookPage::openAgreement(const NotedDecision &noted)
{
    if (noted.isGone)
        return;
    Q_EMIT pageAsked(QStringLiteral("actions"), [agreement = noted.agreement](Tab &page) {
        page.showPlace(agreement);
        page.focusContent();
    });
}

} // namespace kb
