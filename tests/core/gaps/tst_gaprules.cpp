// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gaprules.h"

#include <QSet>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

Uid uidOfNumber(int number)
{
    return namedUid("gap test"_L1, QByteArray::number(number));
}

QuestionFacts aNeededQuestion(QDate needBy = {})
{
    QuestionFacts question;
    question.record = uidOfNumber(1);
    question.isNeeded = true;
    question.isUnanswered = true;
    question.needBy = needBy;
    return question;
}

AnswerFacts anAnswer(const QString &issued)
{
    return {.study = uidOfNumber(2), .issued = {issued}, .stands = true, .strength = {}};
}

QList<Gap> gapsIn(const GapFacts &facts, QDate on = Today)
{
    return findGaps(facts, {}, on);
}

QList<Gap> gapsOfQuestion(const QuestionFacts &question)
{
    GapFacts facts;
    facts.questions = {question};
    return gapsIn(facts);
}

QList<Gap> gapsOfDossier(const DossierFacts &dossier)
{
    GapFacts facts;
    facts.dossiers = {dossier};
    return gapsIn(facts);
}

DossierFacts aFreshDossier()
{
    return {.record = uidOfNumber(3), .newestStudy = {u"2025-06"_s}, .freshMonths = 36, .decision = {}};
}

} // namespace

class TestGapRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasOneRule()
    {
        QSet<GapKind> kinds;
        for (const GapRule &rule : gapRules())
            kinds.insert(rule.kind);

        QCOMPARE(gapRules().size(), codesOf<GapKind>.size());
        QCOMPARE(size_t(kinds.size()), codesOf<GapKind>.size());
    }

    void withoutFactsNothingIsMissing() { QVERIFY(gapsIn({}).isEmpty()); }

    void neededQuestionWithoutStudyOrProjectIsAGap()
    {
        const QList<Gap> gaps = gapsOfQuestion(aNeededQuestion(QDate(2027, 1, 1)));

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].kind, GapKind::QuestionUnanswered);
        QVERIFY(!gaps[0].isRed);
    }

    void questionIsRedUntilSixMonthsAhead_data()
    {
        QTest::addColumn<QDate>("needBy");
        QTest::addColumn<bool>("isRed");
        QTest::newRow("late already") << QDate(2026, 1, 1) << true;
        QTest::newRow("on the last day") << QDate(2026, 9, 2) << true;
        QTest::newRow("a day later") << QDate(2026, 9, 3) << false;
        QTest::newRow("without a day") << QDate() << false;
    }

    void questionIsRedUntilSixMonthsAhead()
    {
        QFETCH(const QDate, needBy);
        QFETCH(const bool, isRed);

        QCOMPARE(gapsOfQuestion(aNeededQuestion(needBy)).value(0).isRed, isRed);
    }

    void aProjectAStudyOrAUsefulQuestionIsNoGap()
    {
        QuestionFacts researched = aNeededQuestion();
        researched.projects = 1;
        QuestionFacts studied = aNeededQuestion();
        studied.answers = {anAnswer(u"2025-06"_s)};
        QuestionFacts useful = aNeededQuestion();
        useful.isNeeded = false;

        for (const QuestionFacts &question : {researched, studied, useful})
            QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void anAnswerIsWeakWhenAllItsStudiesAre()
    {
        QuestionFacts question = aNeededQuestion();
        AnswerFacts withdrawn = anAnswer(u"2026-01"_s);
        withdrawn.stands = false;
        question.answers = {anAnswer(u"2022-01"_s), withdrawn};
        QCOMPARE(gapsOfQuestion(question).value(0).kind, GapKind::AnswerWeak);

        question.answers.append(anAnswer(u"2025-06"_s));
        QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void theNormOfTheDossierCounts()
    {
        QuestionFacts question = aNeededQuestion();
        question.answers = {anAnswer(u"2024-06"_s)};
        QVERIFY(gapsOfQuestion(question).isEmpty());

        question.freshMonths = 12;
        QCOMPARE(gapsOfQuestion(question).size(), 1);
    }

    void weakEvidenceCountsOnlyWhereAQuestionEvaluates()
    {
        QuestionFacts question = aNeededQuestion();
        question.answers = {anAnswer(u"2025-06"_s)};
        question.answers[0].strength = 1;
        QVERIFY(gapsOfQuestion(question).isEmpty());

        question.isEvaluating = true;
        QCOMPARE(gapsOfQuestion(question).size(), 1);

        question.answers[0].strength = {}; // nobody judged it
        QVERIFY(gapsOfQuestion(question).isEmpty());
    }

    void aStudyHasAYearToBeUsed()
    {
        GapFacts facts;
        facts.unusedStudies = {{uidOfNumber(4), {u"2025-03-01"_s}, 0},
                               {uidOfNumber(5), {u"2025-03-02"_s}, 0}};

        const QList<Gap> gaps = gapsIn(facts);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].record, uidOfNumber(4));
    }

    void aDossierWithoutStudyOrWithAnOldOneIsAGap()
    {
        DossierFacts dossier = aFreshDossier();
        QVERIFY(gapsOfDossier(dossier).isEmpty());

        dossier.newestStudy = {u"2022-06"_s};
        QCOMPARE(gapsOfDossier(dossier).value(0).kind, GapKind::DossierStale);

        dossier.newestStudy = {};
        QCOMPARE(gapsOfDossier(dossier).size(), 1);

        dossier.newestStudy = {u"2023"_s}; // as the list of dossiers counts it: 31 December
        QVERIFY(gapsOfDossier(dossier).isEmpty());
    }

    void aDecisionNearNeedsAnOpenQuestionToBeAGap()
    {
        DossierFacts dossier = aFreshDossier();
        dossier.decision = QDate(2026, 9, 2);
        QVERIFY(gapsOfDossier(dossier).isEmpty());

        dossier.openNeeded = 2;
        QCOMPARE(gapsOfDossier(dossier).value(0).kind, GapKind::DecisionNear);

        dossier.decision = QDate(2026, 9, 3);
        QVERIFY(gapsOfDossier(dossier).isEmpty());
    }

    void aSignalHasThirtyDaysToFindADossier()
    {
        GapFacts facts;
        facts.looseSignals = {{uidOfNumber(6), QDate(2026, 1, 30)}, {uidOfNumber(7), QDate(2026, 1, 31)}};

        const QList<Gap> gaps = gapsIn(facts);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].record, uidOfNumber(6));
    }

    void threeSignalsAndOneStudyAreTooFewStudies_data()
    {
        QTest::addColumn<int>("signalCount");
        QTest::addColumn<int>("studies");
        QTest::addColumn<bool>("isGap");
        QTest::newRow("3 and 1") << 3 << 1 << true;
        QTest::newRow("2 and 0") << 2 << 0 << false;
        QTest::newRow("5 and 2") << 5 << 2 << false;
    }

    void threeSignalsAndOneStudyAreTooFewStudies()
    {
        QFETCH(const int, signalCount);
        QFETCH(const int, studies);
        QFETCH(const bool, isGap);
        GapFacts facts;
        facts.subjects = {{uidOfNumber(8), signalCount, studies}};

        QCOMPARE(!gapsIn(facts).isEmpty(), isGap);
    }

    void onlyFindingsThatDifferAreAGap()
    {
        GapFacts facts;
        facts.approaches = {{uidOfNumber(9), {ApproachVerdict::WerktSoms, 4}},
                            {uidOfNumber(10), {ApproachVerdict::Wisselend, 3}}};

        const QList<Gap> gaps = gapsIn(facts);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].number, 3);
    }

    void deliveredResearchIsPublicWithinFourWeeks()
    {
        GapFacts facts;
        facts.projects = {{uidOfNumber(11), QDate(2026, 2, 1), {}, false},
                          {uidOfNumber(12), QDate(2026, 2, 2), {}, false}};

        const QList<Gap> gaps = gapsIn(facts);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].record, uidOfNumber(11));
        QCOMPARE(gaps[0].kind, GapKind::ResultNotPublic);
    }

    void publishedResearchHasAResponseWithinThreeMonths()
    {
        GapFacts facts;
        facts.projects = {{uidOfNumber(13), QDate(2025, 10, 1), QDate(2025, 12, 1), false},
                          {uidOfNumber(14), QDate(2025, 10, 1), QDate(2025, 12, 1), true},
                          {uidOfNumber(15), QDate(2025, 10, 1), QDate(2025, 12, 2), false}};

        const QList<Gap> gaps = gapsIn(facts);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].record, uidOfNumber(13));
        QCOMPARE(gaps[0].kind, GapKind::ReactionMissing);
    }

    void redComesFirstThenTheEarliestThenWhatHasNoDate()
    {
        GapFacts facts;
        for (const QDate needBy : {QDate(), QDate(2027, 5, 1), QDate(2026, 5, 1), QDate(2027, 4, 1)})
            facts.questions.append(aNeededQuestion(needBy));

        QList<QDate> dates;
        const QList<Gap> gaps = gapsIn(facts);
        for (const Gap &gap : gaps)
            dates.append(gap.date);

        QCOMPARE(dates, (QList<QDate>{QDate(2026, 5, 1), QDate(2027, 4, 1), QDate(2027, 5, 1), QDate()}));
    }

    void theSameGapHasTheSameKeyOnAnotherDay()
    {
        GapFacts facts;
        facts.questions = {aNeededQuestion(QDate(2027, 1, 1))};

        QCOMPARE(keyOf(gapsIn(facts, Today.addDays(1))[0]), keyOf(gapsIn(facts, Today)[0]));
    }

    void timeAloneChangesNoFactsUntilAGapTurnsRed()
    {
        GapFacts facts;
        facts.questions = {aNeededQuestion(QDate(2026, 10, 1))};
        const QString today = factsOf(gapsIn(facts, Today)[0]);

        QCOMPARE(factsOf(gapsIn(facts, Today.addDays(7))[0]), today);
        QVERIFY(factsOf(gapsIn(facts, Today.addMonths(2))[0]) != today);
    }
};

QTEST_GUILESS_MAIN(TestGapRules)
#include "tst_gaprules.moc"
