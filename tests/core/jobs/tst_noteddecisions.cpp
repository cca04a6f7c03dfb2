// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decisionlog.h"
#include "jobs/gapdecisions.h"
#include "jobs/gapnatures.h"
#include "jobs/groupsnotneeded.h"
#include "jobs/mapdismissals.h"
#include "jobs/opportunitynames.h"
#include "jobs/writtengaps.h"
#include "model/concept.h"
#include "model/profile.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What was decided about groups of questions, gaps and rows of the gap map, in the log of decisions (spec
/// 03, 3.6).
class TestNotedDecisions : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Uid> m_group;

    QList<DecisionLine> logged(const DecisionQuery &query = {}) const
    {
        const DecisionLog log(*m_bank);
        const auto ids = log.ids(query);
        const auto lines = ids ? log.lines(*ids) : Result<QList<DecisionLine>>(ids.error());
        if (!lines)
            qFatal("%s", qPrintable(lines.error().detail));
        return *lines;
    }

    void setGroupAside(const QString &reason = u"Al afgesproken"_s) const
    {
        QVERIFY_RESULT(sayNotNeeded(*m_bank, u"Wonen"_s, m_group, reason));
    }

    Gap gapOfFirst() const
    {
        Gap gap;
        gap.kind = GapKind::QuestionUnanswered;
        gap.record = m_group.first();
        return gap;
    }

    void decideOnGap(GapState state, const QString &reason = {}) const
    {
        QVERIFY_RESULT(GapDecisions(*m_bank).decide(gapOfFirst(), state, reason, u"vraag"_s));
    }

    MapRow rowOf(const QString &name, const Uid &subject = {}) const
    {
        MapRow row;
        row.subject = subject;
        row.name = name;
        return row;
    }

    void becomeKarim() const
    {
        Profile karim;
        karim.name = u"Karim"_s;
        QVERIFY_RESULT(m_bank->signIn(karim));
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_group.clear();
        for (const QString &text : {u"Wat helpt?"_s, u"Wie helpt?"_s, u"Waar helpt het?"_s})
            m_group.append(test::insert(*m_bank, test::aQuestion(text)));
    }

    void groupThatIsNotNeededIsALineWithItsQuestionsAndReason()
    {
        setGroupAside();

        const QList<DecisionLine> lines = logged();

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].about(), DecisionAbout::Group);
        QCOMPARE(lines[0].noted->saying, std::optional(NotedSaying::NotNeeded));
        QCOMPARE(lines[0].noted->said.reason, u"Al afgesproken"_s);
        QCOMPARE(lines[0].on(), m_bank->now().date());
        QCOMPARE(lines[0].records.size(), 3);
        QCOMPARE(lines[0].person, u"Sanne de Wit"_s);
        QCOMPARE(lines[0].unit, u"DGVB"_s);
        QVERIFY(!lines[0].isLapsed);
    }

    void groupIsCalledByTheNameThatItHas()
    {
        setGroupAside();

        QVERIFY_RESULT(nameOpportunity(*m_bank, m_group, u"Samen wonen"_s));

        QCOMPARE(logged()[0].title, u"Samen wonen"_s);
    }

    void groupThatIsNeededAfterAllIsASecondLine()
    {
        setGroupAside();

        QVERIFY_RESULT(sayNeededAfterAll(*m_bank, u"Wonen"_s, m_group));

        const QList<DecisionLine> lines = logged();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->saying, std::optional(NotedSaying::NeededAfterAll));
        QCOMPARE(lines[0].records.size(), 3);
        QCOMPARE(lines[1].noted->said.reason, u"Al afgesproken"_s);
    }

    void groupThatIsSetAsideAgainWithOtherQuestionsWasNotTakenBackInBetween()
    {
        setGroupAside();
        m_group.append(test::insert(*m_bank, test::aQuestion(u"Wanneer helpt het?"_s)));

        setGroupAside(u"Nog steeds niet"_s);

        const QList<DecisionLine> lines = logged();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->said.reason, u"Nog steeds niet"_s);
        QCOMPARE(lines[1].noted->said.reason, u"Al afgesproken"_s);
    }

    void whatIsUndoneIsNoDecision()
    {
        setGroupAside();

        QVERIFY_RESULT(m_bank->undo());
        const qsizetype undone = logged().size();
        QVERIFY_RESULT(m_bank->redo());

        QCOMPARE(undone, 0);
        QCOMPARE(logged().size(), 1);
    }

    void everyStateOfAGapIsALine()
    {
        decideOnGap(GapState::Bevestigd);
        decideOnGap(GapState::Geaccepteerd, u"Te duur om te weten"_s);
        decideOnGap(GapState::Mogelijk);

        const QList<DecisionLine> lines = logged();

        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].noted->state, std::optional(GapState::Mogelijk));
        QCOMPARE(lines[1].noted->state, std::optional(GapState::Geaccepteerd));
        QCOMPARE(lines[1].noted->said.reason, u"Te duur om te weten"_s);
        QCOMPARE(lines[2].noted->state, std::optional(GapState::Bevestigd));
        QCOMPARE(lines[2].noted->gapKind, std::optional(GapKind::QuestionUnanswered));
        QCOMPARE(lines[2].records.value(0).title, u"Wat helpt?"_s);
    }

    void gapThatSomebodyWroteDownIsCalledByItsTitle()
    {
        const auto uid =
            WrittenGaps(*m_bank).add({.title = u"Wie betaalt?"_s, .why = u"Gemist"_s, .about = {}});
        QVERIFY_RESULT(uid);
        Gap gap;
        gap.kind = GapKind::ByHand;
        gap.record = *uid;

        QVERIFY_RESULT(GapDecisions(*m_bank).decide(gap, GapState::Bevestigd, {}, u"Wie betaalt?"_s));

        const QList<DecisionLine> lines = logged({.gapStates = {GapState::Bevestigd}});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].title, u"Wie betaalt?"_s);
        QVERIFY(!lines[0].isLapsed);
    }

    void gapThatIsWrittenDownAndTakenAwayIsTwoLines()
    {
        const WrittenGaps gaps(*m_bank);
        const auto uid = gaps.add({.title = u"Wie betaalt?"_s, .why = u"Gemist"_s, .about = m_group.first()});
        QVERIFY_RESULT(uid);
        QVERIFY_RESULT(gaps.remove(*uid));

        const QList<DecisionLine> lines = logged({.about = {DecisionAbout::Gap}});

        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->saying, std::optional(NotedSaying::WrittenGone));
        QCOMPARE(lines[0].title, u"Wie betaalt?"_s);
        QCOMPARE(lines[1].noted->saying, std::optional(NotedSaying::WrittenDown));
        QCOMPARE(lines[1].noted->said.reason, u"Gemist"_s);
        QCOMPARE(lines[1].records.value(0).title, u"Wat helpt?"_s);
        QCOMPARE(lines[1].person, u"Sanne de Wit"_s);
    }

    void natureThatSomebodySaysIsALineAndSoIsThatTheRuleWasRight()
    {
        const GapNatures natures(*m_bank);

        QVERIFY_RESULT(natures.state(gapOfFirst(), GapNature::Weak, u"vraag"_s));
        QVERIFY_RESULT(natures.state(gapOfFirst(), GapNature::Absent, u"vraag"_s));

        const QList<DecisionLine> lines = logged({.about = {DecisionAbout::Gap}});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->saying, std::optional(NotedSaying::ProposedNature));
        QCOMPARE(lines[1].noted->nature, std::optional(GapNature::Weak));
        QCOMPARE(lines[1].records.value(0).title, u"Wat helpt?"_s);
        QCOMPARE(logged({.sayings = {NotedSaying::OtherNature}}).size(), 1);
    }

    void rowOfTheMapThatIsNoGapIsALineAndSoIsThatItIsOneAfterAll()
    {
        const MapDismissals dismissals(*m_bank);
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"Thema"_s});
        const MapRow wonen = rowOf(u"wonen"_s, subject);

        QVERIFY_RESULT(dismissals.dismiss(MapRows::Concepts, wonen, u"Elders bekend"_s));
        QVERIFY_RESULT(dismissals.dismiss(MapRows::Concepts, rowOf(u"Thema"_s), u"Te breed"_s));
        QVERIFY_RESULT(dismissals.takeBack(MapRows::Concepts, wonen));

        const QList<DecisionLine> lines = logged();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].noted->saying, std::optional(NotedSaying::GapAfterAll));
        QCOMPARE(lines[0].records.value(0).title, u"wonen"_s);
        QCOMPARE(lines[1].title, u"Thema"_s);
        QCOMPARE(lines[2].noted->said.reason, u"Elders bekend"_s);
    }

    void kindIsAskedFor()
    {
        setGroupAside();
        decideOnGap(GapState::Bevestigd);

        QCOMPARE(logged({.about = {DecisionAbout::Group}}).size(), 1);
        QCOMPARE(logged({.about = {DecisionAbout::Gap}}).size(), 1);
        QCOMPARE(logged({.about = {DecisionAbout::Gap, DecisionAbout::Group}}).size(), 2);
        QCOMPARE(logged({.about = {DecisionAbout::Pair}}).size(), 0);
        QCOMPARE(logged({.about = {DecisionAbout::MapRow}}).size(), 0);
    }

    void whatWasDecidedIsAskedFor()
    {
        setGroupAside();
        decideOnGap(GapState::Bevestigd);

        QCOMPARE(logged({.sayings = {NotedSaying::NotNeeded}}).size(), 1);
        QCOMPARE(logged({.gapStates = {GapState::Bevestigd}}).size(), 1);
        QCOMPARE(logged({.gapStates = {GapState::Opgelost}}).size(), 0);
        QCOMPARE(logged({.states = {OverlapState::Bevestigd}}).size(), 0);
        QCOMPARE(logged({.reasons = {DismissReason::ZelfdeWoord}}).size(), 0);
    }

    void whoAndWhenAndWhoseAreAskedFor()
    {
        setGroupAside();
        becomeKarim();
        decideOnGap(GapState::Bevestigd);
        const QString karim = textOf(m_bank->identity().user);
        const QDate today = m_bank->now().date();

        QCOMPARE(logged({.people = {karim}}).size(), 1);
        QCOMPARE(logged({.since = today}).size(), 2);
        QCOMPARE(logged({.since = today.addDays(1)}).size(), 0);
        QCOMPARE(logged({.units = {m_bank->identity().unit}}).size(), 2);
        QCOMPARE(logged({.units = {Uid::createUuid()}}).size(), 0);
        QVERIFY(DecisionLog(*m_bank).deciders()->values().contains(u"Karim"_s));
    }

    void decisionLapsesWithMostOfTheGroupOrWithTheRecordOfTheGap()
    {
        setGroupAside();
        decideOnGap(GapState::Bevestigd);

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, m_group[0]));
        const QList<DecisionLine> one = logged();
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, m_group[1]));

        QVERIFY(one[0].isLapsed);
        QVERIFY(!one[1].isLapsed);
        QVERIFY(logged()[1].isLapsed);
    }

    void otherSettingsAreNoDecisions()
    {
        QVERIFY_RESULT(nameOpportunity(*m_bank, m_group, u"Samen wonen"_s));

        QVERIFY(logged().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotedDecisions)
#include "tst_noteddecisions.moc"
