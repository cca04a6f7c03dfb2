// SPDX-License-Identifier: EUPL-1.2
#include "report/gapreport.h"
#include "report/gapwords.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

GapReportContent twoUnits()
{
    GapReportContent content;
    content.info.language = Language::En;
    content.on = QDate(2026, 3, 2);
    content.units = {{u"DGRO"_s, u"Spatial Planning"_s}, {u"DGVB"_s, u"Housing"_s}};
    content.gaps = {
        {.kind = GapKind::QuestionUnanswered,
         .isRed = true,
         .code = u"DGVB-VRG-0007"_s,
         .title = u"Where is the grid full?"_s,
         .unit = u"DGVB"_s,
         .reason = u"Nothing is known."_s,
         .searched = 84,
         .terms = {u"grid"_s, u"full"_s},
         .mayFit = {u"DGRO-STU-0001"_s},
         .nearest = {u"DGKR-STU-0002"_s}},
        {.kind = GapKind::DossierStale,
         .code = u"LCN"_s,
         .title = u"Islands"_s,
         .unit = u"DGRO"_s,
         .reason = u"It is old."_s},
        {.kind = GapKind::SubjectUnstudied, .title = u"grid congestion"_s, .reason = u"Signals: 3."_s}};
    content.accepted = {{.kind = GapKind::StudyUnused,
                         .code = u"DGVB-STU-0012"_s,
                         .title = u"Old study"_s,
                         .unit = u"DGVB"_s,
                         .decision = u"Kept for the archive"_s}};
    return content;
}

QString textOfGaps(const GapReportContent &content)
{
    return renderPlainText(gapReport(content)).simplified(); // it wraps its lines
}

} // namespace

class TestGapReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereAndForWhatWasLookedIsSaid()
    {
        GapSearch search{.bank = u"KIEM"_s, .units = {u"DGRO"_s}, .studies = 2, .on = QDate(2026, 3, 2)};
        QVERIFY(!gapSearchText(search, Language::En).contains(u"For:"_s));

        search.terms = {u"netcongestie"_s};
        QVERIFY(gapSearchText(search, Language::En).endsWith(u"For: netcongestie, and words like these."_s));

        search.units.clear();
        QCOMPARE(gapSearchText(search, Language::En),
                 u"Looked in the bank of KIEM, on 2 March 2026: it has no studies yet."_s);
    }

    void aGapIsToldWithItsReasonAndWhatWasFound()
    {
        const QString text = textOfGaps(twoUnits());

        for (const QString &part :
             {u"Urgent:"_s, u"DGVB-VRG-0007"_s, u"Where is the grid full?"_s, u"Nothing is known."_s,
              u"Studies looked through: 84. Looked for: grid, full."_s, u"DGRO-STU-0001"_s,
              u"DGKR-STU-0002"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void besideAStudyWithoutUseStandThoseLikeItAndWhichOfThemAreUsed()
    {
        GapReportContent content = twoUnits();
        content.gaps.append({.kind = GapKind::StudyUnused,
                             .code = u"DGRO-STU-0004"_s,
                             .title = u"Shelved"_s,
                             .unit = u"DGRO"_s,
                             .searched = 84,
                             .nearest = {u"DGRO-STU-0005"_s, u"DGRO-STU-0006"_s},
                             .usedInstead = {u"DGRO-STU-0006"_s}});

        QVERIFY(textOfGaps(content).contains(u"Resembles: DGRO-STU-0005, DGRO-STU-0006 (in use)."_s));
    }

    void unusedStudiesThatWereNotLookedForAreCounted()
    {
        GapReportContent content = twoUnits();
        QVERIFY(!textOfGaps(content).contains(u"many studies without use"_s));

        content.unusedLeft = 31;

        QVERIFY(textOfGaps(content).contains(u"many studies without use. For 31 of these"_s));
    }

    void unitsComeBeforeTheMinistryAndTheMinistryBeforeWhatWasAccepted()
    {
        const QString text = textOfGaps(twoUnits());
        const qsizetype island = text.indexOf(u"Islands"_s);
        const qsizetype grid = text.indexOf(u"Where is the grid full?"_s);
        const qsizetype ministry = text.indexOf(u"grid congestion"_s);
        const qsizetype accepted = text.indexOf(u"Kept for the archive"_s);

        QVERIFY(island > 0);
        QVERIFY(grid > island);
        QVERIFY(ministry > grid);
        QVERIFY(accepted > ministry);
    }

    void eachUnitBeginsOnAPageOfItsOwn()
    {
        const Document document = gapReport(twoUnits());

        const auto breaks = std::ranges::count_if(document.blocks, [](const doc::Block &block) {
            return std::holds_alternative<doc::PageBreak>(block);
        });

        QCOMPARE(breaks, 3); // two units and the ministry
    }

    void theMethodSaysEveryRuleWithItsNorm()
    {
        GapReportContent content = twoUnits();
        content.norms.publishDays = 77;
        const QString text = textOfGaps(content);

        for (const GapKind kind : allOf<GapKind>())
            QVERIFY2(text.contains(label(kind)), qPrintable(label(kind)));
        QVERIFY(text.contains(u"77 days"_s));
    }

    void whatIsLackingIsCountedAndExplained()
    {
        GapReportContent content = twoUnits();
        content.gaps[1].nature = GapNature::Outdated;
        const QString text = textOfGaps(content);

        QVERIFY(text.contains(u"What is lacking: out of date"_s));
        for (const GapNature nature : allOf<GapNature>())
            QVERIFY2(text.contains(gapNatureText(nature)), qPrintable(gapNatureText(nature)));
    }

    void whatChangedIsToldNewMovedAndGone()
    {
        GapReportContent content = twoUnits();
        content.change =
            ReportedChange{.since = QDate(2025, 12, 1),
                           .fresh = {{.kind = GapKind::QuestionUnanswered, .what = u"VRG-1 Grid"_s}},
                           .moved = {{.kind = GapKind::AnswerWeak,
                                      .before = GapKind::QuestionUnanswered,
                                      .what = u"VRG-2 Heat"_s}},
                           .gone = {},
                           .same = 7};
        const QString text = textOfGaps(content);

        QVERIFY(text.contains(u"What changed since 1 December 2025"_s));
        QVERIFY(text.contains(u"New: 1. Of another kind now: 1. Gone: 0. The same: 7."_s));
        QVERIFY(text.contains(u"VRG-1 Grid"_s));
        QVERIFY(text.contains(u"Weak or old answer, was: Question without knowledge"_s));
    }

    void whatCameOfAGapIsToldWithWhatIsProposed()
    {
        GapReportContent content = twoUnits();
        content.gaps[1].state = GapState::VraagGesteld;
        content.gaps[1].followUp = u"DGRO-VRG-0021"_s;
        content.gaps[1].proposal = solvedProposal(Kind::KnowledgeQuestion);

        const QString text = textOfGaps(content);

        QVERIFY(text.contains(u"Question asked: DGRO-VRG-0021."_s));
        QVERIFY(text.contains(u"The question has an answer: solved?"_s));
    }

    void solvedGapsStandByThemselvesWithWhatCameOfThem()
    {
        GapReportContent content = twoUnits();
        QVERIFY(!textOfGaps(content).contains(u"Gaps that were solved"_s));
        content.solved = {content.gaps.takeAt(1)};
        content.solved[0].followUp = u"DGRO-VRG-0021"_s;

        const QString text = textOfGaps(content);

        QVERIFY(text.contains(u"Gaps that were solved"_s));
        QVERIFY(text.indexOf(u"DGRO-VRG-0021"_s) > text.indexOf(u"Gaps that were solved"_s));
    }

    void gapsThatNoRuleFindsAnyMoreStandByThemselvesWithWhatCameOfThem()
    {
        GapReportContent content = twoUnits();
        QVERIFY(!textOfGaps(content).contains(u"Gaps that the rules do not find any more"_s));
        content.gone = {content.gaps.takeAt(1)};
        content.gone[0].state = GapState::Bevestigd;
        content.gone[0].decision = u"Needed for the letter"_s;
        content.gone[0].proposal = goneProposal();

        const QString text = textOfGaps(content);

        const qsizetype begin = text.indexOf(u"Gaps that the rules do not find any more"_s);
        QVERIFY(begin > 0);
        QVERIFY(text.indexOf(u"Confirmed: Needed for the letter"_s) > begin);
        QVERIFY(text.indexOf(u"The rule does not find it any more: solved?"_s) > begin);
    }

    void reasonOfAGapThatNoRuleFindsAnyMoreSaysSo()
    {
        const Gap gone{.kind = GapKind::DecisionNear, .number = 2, .isFound = false};

        QCOMPARE(gapReason(gone, {}, Language::En), u"The rule does not find this gap any more."_s);
    }

    void withoutGapsThePaperSaysSo()
    {
        QVERIFY(textOfGaps({}).contains(u"No gaps were found with these settings."_s));
    }

    void everyReasonNamesWhatTheRuleSaw()
    {
        const Gap old{.kind = GapKind::AnswerWeak, .number = 2};
        QVERIFY(gapReason(old, {u"STU-1"_s, u"STU-2"_s}, Language::En).contains(u"STU-1, STU-2"_s));

        const Gap near{.kind = GapKind::DecisionNear, .date = QDate(2026, 7, 2), .number = 3};
        QVERIFY(gapReason(near, {}, Language::En).contains(u"2 July 2026"_s));
        QVERIFY(gapReason(near, {}, Language::En).contains(u"3 needed"_s));

        const Gap loud{.kind = GapKind::SubjectUnstudied, .number = 4, .total = 1};
        QVERIFY(gapReason(loud, {}, Language::En).contains(u"Signals: 4. Studies: 1."_s));
    }

    void whatWasWrittenDownHasTheReasonOfItsWriter()
    {
        const Gap written{.kind = GapKind::ByHand, .why = u"Nobody knew it."_s};

        QCOMPARE(gapReason(written, {}, Language::En), u"Nobody knew it."_s);
        QCOMPARE(gapReason(written, {u"BIJ-1"_s}, Language::En), u"Nobody knew it. It came up with BIJ-1."_s);
    }

    void whatWasTypedWithoutAFullStopDoesNotRunOn()
    {
        const Gap written{.kind = GapKind::ByHand, .why = u"Asked in the chamber"_s};
        GapReportContent content = twoUnits();
        content.gaps[0].reason = u"Nobody knew it"_s;
        content.gaps[0].state = GapState::Bevestigd;
        content.gaps[0].decision = u"Needed for the letter"_s;
        content.gaps[0].proposal = goneProposal();

        const QString text = textOfGaps(content);

        QCOMPARE(gapReason(written, {u"BIJ-1"_s}, Language::En),
                 u"Asked in the chamber. It came up with BIJ-1."_s);
        QVERIFY(text.contains(u"Nobody knew it. "_s));
        QVERIFY(text.contains(u"Confirmed: Needed for the letter. "_s));
    }

    void aQuestionThatAnotherUnitAnsweredSaysSo()
    {
        const Gap gap{.kind = GapKind::QuestionUnanswered, .elsewhere = {Uid::createUuid()}};

        QVERIFY(gapReason(gap, {}, Language::En).contains(u"Another unit has studies"_s));
    }

    void aStudyOfWhichOnlyTheYearIsKnownHasNoMonth()
    {
        const Gap unused{.kind = GapKind::StudyUnused, .date = QDate(2022, 1, 1), .issued = {u"2022"_s}};

        QVERIFY(gapReason(unused, {}, Language::En).contains(u"Issued in 2022."_s));
    }
};

QTEST_GUILESS_MAIN(TestGapReport)
#include "tst_gapreport.moc"
