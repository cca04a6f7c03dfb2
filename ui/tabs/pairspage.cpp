// SPDX-License-Identifier: EUPL-1.2
#include "tabs/pairspage.h"

#include "editors/bankchoices.h"
#include "jobs/introductionjob.h"
#include "models/overlapcolumns.h"
#include "papers/overlappaper.h"
#include "report/overlapwords.h"
#include "tabs/compareview.h"
#include "tabs/computeoverlaps.h"
#include "tabs/filterchoices.h"
#include "tabs/pairsfilter.h"
#include "tabs/runnote.h"
#include "tabs/savedfilters.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"
#include "wording/icons.h"

#include <QStackedWidget>

namespace kb {

namespace {

QList<OverlapKind> everyKind()
{
    const auto kinds = allOf<OverlapKind>();
    return {kinds.begin(), kinds.end()};
}

FilterChoices subjectsOfPairs(Bank &bank)
{
    return {{QStringLiteral("concept"), conceptChoices(bank)},
            {QStringLiteral("dossier"), dossierChoices(bank)}};
}

/// More than one person judged the pair, or somebody was asked to.
bool namesOthers(const QList<Verdict> &verdicts)
{
    return verdicts.size() > 1 || std::ranges::any_of(verdicts, [](const Verdict &verdict) {
               return !verdict.secondReviewer.isEmpty();
           });
}

} // namespace

PairsPage::PairsPage(Workspace &workspace, QWidget *parent)
    : PairsPage({"overlap", tr("Pairs that overlap"), everyKind(), overlapColumns(),
                 tr("No overlap yet. First read the packages of the DGs."),
                 tr("Overlap arises between DGs. This bank holds only %1."), tr("Set a&side…")},
                workspace, parent)
{
}

PairsPage::PairsPage(const PairsScope &scope, Workspace &workspace, QWidget *parent)
    : OverlapPage(workspace, parent)
    , m_feed(workspace, scope.columns, this,
             [this](ShownOverlap &shown) {
                 if (m_blind && m_blind->isChecked())
                     shown = blindFor(std::move(shown), textOf(this->workspace().bank().identity().user));
             })
    , m_scope(scope)
    , m_filter{.about = scope.kinds}
    , m_stack(new QStackedWidget(this))
    , m_run(new RunNote(workspace, this))
    , m_reviewers(workspace, *this, reviewersOf, {Kind::Verdict, Kind::Profile}, [this] { showCurrent(); })
    , m_runner(workspace.bank())
{
    buildActions();
    m_stack->addWidget(&m_feed.list());
    build(m_feed.list(), QString::fromLatin1(scope.list), *m_stack);
    addFoot(m_decisions); // below the list and below the compare view alike
    addToFoot(m_run);
    buildFilters();
    showCurrent(); // nothing yet: there is nothing to decide on
}

QString PairsPage::emptySentence(const QString &onlyUnit) const
{
    return onlyUnit.isEmpty() ? m_scope.empty : m_scope.ofOneUnit.arg(onlyUnit);
}

void PairsPage::buildActions()
{
    using About = DecisionDialog::About;
    QAction *confirm = addTabAction(tr("&Confirm"), Qt::Key_F7, [this] { this->confirm(); });
    QAction *agree = addTabAction(tr("&Agree action…"), Qt::Key_F8, [this] { this->agree(); });
    QAction *setAside = addTabAction(m_scope.setAside, Qt::Key_F9, [this] { decide(m_scope.whyAside); });
    QAction *later = addTabAction(tr("&Later…"), Qt::SHIFT | Qt::Key_F9, [this] { decide(About::Later); });
    QAction *next = addTabAction(tr("&Next pair"), Qt::CTRL | Qt::Key_J, [this] { step(+1); });
    confirm->setIcon(icon(Glyph::Confirm));
    agree->setIcon(icon(Glyph::Agree));
    setAside->setIcon(icon(Glyph::SetAside));
    later->setIcon(icon(Glyph::Later));
    next->setIcon(icon(Glyph::Forward));
    m_decisions = {confirm, agree, setAside, later, next};
    for (QAction *decision : std::as_const(m_decisions)) {
        const QString key = decision->shortcut().toString(QKeySequence::NativeText);
        decision->setIconText(QStringLiteral("%1  %2").arg(decision->iconText(), key).trimmed());
    }
    QAction *always = addTabAction(tr("Always s&how…"), {}, [this] { rule(ShowRule::Altijd); });
    QAction *never = addTabAction(tr("Ne&ver show…"), {}, [this] { rule(ShowRule::Nooit); });
    m_rules = {always, never};
    const QList<QAction *> rules = m_rules;
    fillMenu(buildReview() + QList<QAction *>{nullptr} + rules);
}

void PairsPage::buildFilters()
{
    QList<Choice> kinds;
    for (const OverlapKind kind : std::as_const(m_scope.kinds))
        kinds.append({QString(codeOf(kind)), label(kind)});
    FilterBar &bar = m_feed.list().filterBar();
    bar.hideSearch();
    bar.setFilters(
        {{QStringLiteral("level"), tr("Level"), codeChoices<OverlapLevel>()},
         {QStringLiteral("state"), tr("Status"), pairStates()},
         {QStringLiteral("kind"), tr("Kind"), kinds},
         {QStringLiteral("rule"), tr("Rule"), codeChoices<ShowRule>()},
         {QStringLiteral("review"), tr("Review"), pairReviews()},
         {QStringLiteral("unit"), tr("Unit")},
         {QStringLiteral("other"), tr("And unit")},
         {QStringLiteral("found"), tr("Found"), pairFinders(), FilterPlace::UnderMore},
         {.key = QStringLiteral("concept"), .title = tr("Concept"), .place = FilterPlace::UnderMore},
         {.key = QStringLiteral("dossier"), .title = tr("Dossier"), .place = FilterPlace::UnderMore}});
    offerUnits(bar);
    new ChoiceReader(workspace(), bar, subjectsOfPairs, {Kind::Concept, Kind::PolicyDossier});
    connect(&bar, &FilterBar::changed, this, &PairsPage::ask);
    connect(&m_feed.model(), &RecordTable::sortingAsked, this, &PairsPage::sort);
    new SavedFilters(workspace(), bar, m_scope.list);
    bar.setState(firstPairs());
}

/// What is reviewed together was decided by somebody, and may be weak: it would not pass the first filter.
void PairsPage::ask(const FilterState &filter)
{
    const QStringList review = filter.chosen.value(QStringLiteral("review"));
    const FilterState wide = withoutFirstPairs(filter);
    if (!review.isEmpty() && !asksForReviews() && wide != filter) {
        workspace().say({.sentence = tr("Pairs of every level and status are in the list now.")});
        return m_feed.list().filterBar().setState(wide);
    }
    m_filter = pairsChosen(filter, m_filter, textOf(workspace().bank().identity().user));
    reload();
}

void PairsPage::sort(const QString &column, Qt::SortOrder order)
{
    m_filter.sorting = {column, order == Qt::AscendingOrder ? ListOrder::Ascending : ListOrder::Descending};
    reload();
}

void PairsPage::showFiltered(const QList<Choice> &units, const FilterState &filter)
{
    closeCompare();
    FilterBar &bar = m_feed.list().filterBar();
    bar.setChoices(QStringLiteral("unit"), units); // they may not have been read yet
    bar.setChoices(QStringLiteral("other"), units);
    bar.setState(filter);
}

/// Readings come one after the other: the list is there before the pair is.
void PairsPage::showPair(const Uid &one, const Uid &other)
{
    closeCompare();
    m_feed.list().filterBar().clear();
    workspace().reads().run(
        this, [one, other](JobContext &context) { return OverlapStore(context.bank).ofPair(one, other); },
        [this](const Result<ShownOverlap> &pair) {
            if (!pair && pair.error().code != Error::Code::NotFound)
                return workspace().sayError(pair.error());
            RecordView &view = m_feed.list().view();
            if (pair)
                view.select(pair->id);
            if (!pair)
                workspace().say({.sentence = tr("These two do not overlap any more.")});
            else if (view.currentId() != pair->id)
                workspace().say({.sentence = tr("This pair is not in the list: it is never shown, or a "
                                                "record of it is in the trash.")});
        });
}

void PairsPage::reload()
{
    m_feed.reload(m_filter);
    m_run->read();
}

void PairsPage::follow(const Changes &changes)
{
    if (!changes.touchesAny({Kind::Verdict, Kind::OverlapAction}))
        return;
    m_feed.model().retry();
    reload();
    countAlike();
}

bool PairsPage::showPlace(const Uid &)
{
    closeCompare();
    return true;
}

void PairsPage::focusFilter()
{
    closeCompare();
    OverlapPage::focusFilter();
}

void PairsPage::focusContent()
{
    (m_stack->currentWidget() == m_compare ? static_cast<QWidget *>(m_compare) : &m_feed.list().view())
        ->setFocus(Qt::OtherFocusReason);
}

void PairsPage::openCurrent()
{
    if (!m_feed.current())
        return;
    if (!m_compare)
        buildCompare();
    m_stack->setCurrentWidget(m_compare);
    showCurrent();
    m_compare->setFocus(Qt::OtherFocusReason);
}

void PairsPage::closeCompare()
{
    m_stack->setCurrentWidget(&m_feed.list());
    m_feed.list().view().setFocus(Qt::OtherFocusReason);
}

void PairsPage::showCurrent()
{
    const ShownOverlap *shown = m_feed.current();
    for (QAction *decision : m_decisions + m_rules)
        decision->setEnabled(shown && !workspace().isReadOnly());
    m_sideBySide->setEnabled(shown);
    m_openBoth->setEnabled(shown);
    m_explain->setEnabled(shown && !shown->isBlind);
    m_printPair->setEnabled(shown && !shown->isBlind); // the paper says the score
    m_introduce->setEnabled(shown && mayIntroduce(*shown));
    showLinking(shown);
    m_markConcept->setEnabled(shown && !sharedConcepts(shown->pair).isEmpty() && !workspace().isReadOnly());
    const bool isComparing = m_compare && m_stack->currentWidget() == m_compare;
    if (isComparing && shown)
        m_compare->show(*shown);
    else if (isComparing)
        closeCompare();
    const bool hasReviewers = shown && shown->verdict && namesOthers(shown->verdicts);
    const ReviewerNames *names = hasReviewers ? m_reviewers.of(shown->verdict->uid) : nullptr;
    preview().say(shown ? overlapPaper(*shown, names) : Paper{});
}

QList<QWidget *> PairsPage::panes()
{
    if (m_stack->currentWidget() == m_compare)
        return {m_compare};
    return OverlapPage::panes();
}

} // namespace kb
