// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapmapjob.h"
#include "jobs/gapreportjob.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "report/overlapforms.h"
#include "report/renderers.h"
#include "support/oddquestions.h"
#include "support/stopwatch.h"

using namespace kb;
using namespace kb::test;

namespace {

constexpr double MostSecondsForOdd = 60; ///< nobody waits for a minute

std::unique_ptr<Bank> bankWithOdd(const OddQuestions &odd)
{
    auto bank = makeBank(QStringLiteral("KIEM"), true);
    askOddly(*bank, odd);
    return bank;
}

} // namespace

/// Overlaps and gaps of questions that are hard to compare, or of none.
class TestOddQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapsOfOddQuestionsAreComputed_data() { addOddQuestions(); }
    void overlapsOfOddQuestionsAreComputed()
    {
        QFETCH(const QString, sort);
        const OddQuestions odd = everySortOfOddQuestions().value(sort);
        const auto bank = bankWithOdd(odd);
        const Stopwatch watch;

        const auto summary = runOverlap(*bank);

        QVERIFY_RESULT(summary);
        QVERIFY2(watch.seconds() < MostSecondsForOdd, qPrintable(QString::number(watch.seconds())));
        QCOMPARE(summary->records, int(odd.texts.size()));
        const int pairs = summary->strong + summary->probable + summary->weak;
        QVERIFY(pairs > 0 || !odd.mayPair);
        QVERIFY(pairs == 0 || !odd.neverPairs);
    }

    void overlapReportOfOddQuestionsIsMade_data() { addOddQuestions(); }
    void overlapReportOfOddQuestionsIsMade()
    {
        QFETCH(const QString, sort);
        const auto bank = bankWithOdd(everySortOfOddQuestions().value(sort));
        QVERIFY_RESULT(runOverlap(*bank));
        const Stopwatch watch;

        const auto content = overlapReportContent(*bank, Language::Nl);

        QVERIFY_RESULT(content);
        for (const OverlapForm form : {OverlapForm::Full, OverlapForm::Meeting, OverlapForm::PerUnit})
            QVERIFY(!renderPlainText(overlapReportIn(form, *content, {})).isEmpty());
        QVERIFY2(watch.seconds() < MostSecondsForOdd, qPrintable(QString::number(watch.seconds())));
    }

    void everyOddQuestionIsAGapWithItsReason_data() { addOddQuestions(); }
    void everyOddQuestionIsAGapWithItsReason()
    {
        QFETCH(const QString, sort);
        const OddQuestions odd = everySortOfOddQuestions().value(sort);
        const auto bank = bankWithOdd(odd);
        const Stopwatch watch;
        LiveOverlaps overlaps;

        const auto content = gapReportContent(overlaps, *bank, bank->now().date(), Language::Nl);

        QVERIFY_RESULT(content);
        QVERIFY2(watch.seconds() < MostSecondsForOdd, qPrintable(QString::number(watch.seconds())));
        QCOMPARE(content->gaps.size(), odd.texts.size());
        for (const ReportedGap &gap : content->gaps) {
            QCOMPARE(gap.kind, GapKind::QuestionUnanswered);
            QVERIFY(!gap.reason.isEmpty() && !gap.unit.isEmpty());
        }
        QVERIFY(!renderPlainText(gapReport(*content)).isEmpty());
    }

    void mapOfOddQuestionsIsDrawn_data() { addOddQuestions(); }
    void mapOfOddQuestionsIsDrawn()
    {
        QFETCH(const QString, sort);
        const OddQuestions odd = everySortOfOddQuestions().value(sort);
        const auto bank = bankWithOdd(odd);
        const qsizetype units = odd.texts.isEmpty() ? 0 : odd.units.size();

        const auto byConcept = askedGapMap(*bank, {.rows = MapRows::Concepts});
        const auto byUnit = askedGapMap(*bank, {.rows = MapRows::Units});

        QVERIFY_RESULT(byConcept);
        QVERIFY_RESULT(byUnit);
        QCOMPARE(byConcept->map.rows.isEmpty(), odd.about.isEmpty());
        QCOMPARE(byUnit->map.rows.size(), units);
    }
};

QTEST_GUILESS_MAIN(TestOddQuestions)
#include "tst_oddquestions.moc"
