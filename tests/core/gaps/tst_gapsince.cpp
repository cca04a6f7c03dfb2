// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gaprules.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

Uid uidOfNumber(int number)
{
    return namedUid("gap since test"_L1, QByteArray::number(number));
}

QuestionFacts anAnsweredQuestion(const QStringList &issued)
{
    QuestionFacts question;
    question.record = uidOfNumber(1);
    for (const QString &date : issued)
        question.answers.append({.study = uidOfNumber(2), .issued = {date}, .strength = {}});
    return question;
}

GapFacts withQuestion(const QuestionFacts &question)
{
    GapFacts facts;
    facts.questions = {question};
    return facts;
}

GapFacts withDossier(const DossierFacts &dossier)
{
    GapFacts facts;
    facts.dossiers = {dossier};
    return facts;
}

GapFacts withProject(const ProjectFacts &project)
{
    GapFacts facts;
    facts.projects = {project};
    return facts;
}

GapFacts withUnusedStudy()
{
    GapFacts facts;
    facts.unusedStudies = {{uidOfNumber(3), {u"2024-11"_s}, 0}};
    return facts;
}

GapFacts withLooseSignal()
{
    GapFacts facts;
    facts.looseSignals = {{uidOfNumber(4), QDate(2026, 1, 10)}};
    return facts;
}

QDate sinceIn(const GapFacts &facts)
{
    return findGaps(facts, {}, Today).value(0).since;
}

} // namespace

/// Since when something is a gap, as far as the dates that its rule looks at say it.
class TestGapSince : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruleFindsTheGapFromThatDayOn_data()
    {
        const DossierFacts stale{
            .record = uidOfNumber(5), .newestStudy = {u"2022-06"_s}, .freshMonths = 36, .decision = {}};
        const DossierFacts deciding{.record = uidOfNumber(5),
                                    .newestStudy = {u"2025-06"_s},
                                    .freshMonths = 36,
                                    .decision = QDate(2026, 7, 1),
                                    .openNeeded = 1};
        QTest::addColumn<GapFacts>("facts");
        QTest::addColumn<QDate>("since");
        QTest::newRow("G2") << withQuestion(anAnsweredQuestion({u"2020"_s, u"2021-05"_s}))
                            << QDate(2024, 6, 1);
        QTest::newRow("G3") << withUnusedStudy() << QDate(2025, 12, 1);
        QTest::newRow("G4") << withDossier(stale) << QDate(2025, 7, 1);
        QTest::newRow("G5") << withLooseSignal() << QDate(2026, 2, 10);
        QTest::newRow("G8") << withDossier(deciding) << QDate(2026, 1, 1);
        QTest::newRow("G9") << withProject({uidOfNumber(6), QDate(2026, 1, 15), {}, false})
                            << QDate(2026, 1, 15).addDays(GapNorms().publishDays + 1);
        QTest::newRow("G10") << withProject({uidOfNumber(6), QDate(2025, 8, 1), QDate(2025, 9, 1), false})
                             << QDate(2025, 12, 2);
    }

    void ruleFindsTheGapFromThatDayOn()
    {
        QFETCH(const GapFacts, facts);
        QFETCH(const QDate, since);

        QCOMPARE(sinceIn(facts), since);
        QCOMPARE(findGaps(facts, {}, since).size(), 1);
        QVERIFY(findGaps(facts, {}, since.addDays(-1)).isEmpty());
    }

    void answerAndDossierAreOutOfDateFromTheSameDay_data()
    {
        QTest::addColumn<QString>("issued");
        QTest::addColumn<QDate>("since");
        QTest::newRow("a year") << u"2022"_s << QDate(2026, 1, 1);
        QTest::newRow("a month") << u"2022-02"_s << QDate(2025, 3, 1);
        QTest::newRow("a day") << u"2022-02-15"_s << QDate(2025, 2, 16);
    }

    void answerAndDossierAreOutOfDateFromTheSameDay()
    {
        QFETCH(const QString, issued);
        QFETCH(const QDate, since);
        const DossierFacts dossier{
            .record = uidOfNumber(5), .newestStudy = {issued}, .freshMonths = 36, .decision = {}};

        QCOMPARE(sinceIn(withQuestion(anAnsweredQuestion({issued}))), since);
        QCOMPARE(sinceIn(withDossier(dossier)), since);
    }

    void studyOfAYearHasAYearFromItsLastDayOnToBeUsed()
    {
        GapFacts facts;
        facts.unusedStudies = {{uidOfNumber(3), {u"2024"_s}, 0}};

        QCOMPARE(sinceIn(facts), QDate(2026, 1, 1));
        QVERIFY(findGaps(facts, {}, QDate(2025, 12, 31)).isEmpty());
    }

    void unansweredQuestionIsAGapSinceItWasAsked()
    {
        QuestionFacts question;
        question.record = uidOfNumber(1);
        question.isNeeded = true;
        question.isUnanswered = true;
        question.askedOn = QDate(2025, 10, 5);

        QCOMPARE(sinceIn(withQuestion(question)), QDate(2025, 10, 5));
    }

    void whatIsWrittenDownIsAGapSinceThatDay()
    {
        GapFacts facts;
        facts.written = {{.uid = uidOfNumber(7), .title = u"Young people"_s, .on = QDate(2026, 2, 3)}};

        QCOMPARE(sinceIn(facts), QDate(2026, 2, 3));
    }

    void nobodyKeptWhenAStudyWasWithdrawn()
    {
        QuestionFacts question = anAnsweredQuestion({u"2020"_s, u"2025-06"_s});
        question.answers[1].stands = false;

        QCOMPARE(findGaps(withQuestion(question), {}, Today).size(), 1);
        QVERIFY(!sinceIn(withQuestion(question)).isValid());
    }

    void weakEvidenceHasNoDay()
    {
        QuestionFacts question = anAnsweredQuestion({u"2025-06"_s});
        question.isEvaluating = true;
        question.answers[0].strength = 1;

        QCOMPARE(findGaps(withQuestion(question), {}, Today).size(), 1);
        QVERIFY(!sinceIn(withQuestion(question)).isValid());
    }

    void dossierWithoutAnyStudyHasNoDay()
    {
        const GapFacts facts = withDossier({.record = uidOfNumber(5), .newestStudy = {}, .decision = {}});

        QCOMPARE(findGaps(facts, {}, Today).size(), 1);
        QVERIFY(!sinceIn(facts).isValid());
    }

    void dayIsNoPartOfWhatTheRuleSaw()
    {
        Gap gap = findGaps(withLooseSignal(), {}, Today).value(0);
        const QString facts = factsOf(gap);

        gap.since = gap.since.addDays(1);

        QCOMPARE(factsOf(gap), facts);
    }
};

QTEST_GUILESS_MAIN(TestGapSince)
#include "tst_gapsince.moc"
