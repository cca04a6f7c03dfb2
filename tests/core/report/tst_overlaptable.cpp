// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QString JoinCommittee = u"Join the committee of DGOBDR-PRJ-0001; DGOBDR leads"_s;

/// As text without line breaks, with a proposal about each pair on which nothing is agreed.
QString wordsOfForm(OverlapForm form, const QString &unit = {})
{
    OverlapReportContent content = test::overlapContent();
    for (ReportedPair &pair : content.pairs)
        pair.proposal = JoinCommittee;
    return renderPlainText(overlapReportIn(form, content, unit)).simplified();
}

} // namespace

/// Of every pair in a table stands why, when and what next (spec 05, 5.1).
class TestOverlapTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitReadsWhenAnswersAreNeededAndWhatIsProposed()
    {
        const QString text = wordsOfForm(OverlapForm::PerUnit, u"DGKR"_s);

        QVERIFY2(text.contains(u"kunnen uitvoeren? needed before 2 augustus 2026; Other question:"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"op tijd uitvoeren? needed before 2 juli 2026;"_s));
        QVERIFY(text.contains(u"kleinschaligheid; Proposal: "_s + JoinCommittee));
    }

    void annexReadsTheSame()
    {
        const QString text = wordsOfForm(OverlapForm::Full);
        const QString annex = text.mid(text.indexOf(u"Probable overlaps"_s));

        QVERIFY2(annex.contains(u"niet stemmen? needed before 2 december 2026; Other question:"_s),
                 qPrintable(annex));
        QVERIFY(annex.contains(u"In common: burgerparticipatie; Proposal: "_s + JoinCommittee));
    }

    void meetingReadsTheDaysBehindTheQuestions()
    {
        const QString text = wordsOfForm(OverlapForm::Meeting);

        QVERIFY2(text.contains(u"langer zelfstandig wonen? (needed before 2 juni 2027)"_s), qPrintable(text));
        QVERIFY(text.contains(u"vergrijzing, wonen voor ouderen; Proposal: "_s + JoinCommittee));
    }

    void whatPeoplePutInTheListHasItsDaysAndProposalToo()
    {
        ReportedPair byHand = test::onlineParticipation();
        byHand.isByHand = true;
        byHand.reason = u"Beide gaan over meedoen."_s;
        byHand.proposal = JoinCommittee;
        OverlapReportContent content = test::overlapContent();
        content.pairs = {byHand};

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Why: Beide gaan over meedoen.; Proposal: "_s + JoinCommittee),
                 qPrintable(text));
        QVERIFY(text.contains(u"needed before 2 februari 2027"_s));
    }

    void weakPairThatPeopleConfirmedStandsThereWithItsPoints()
    {
        OverlapReportContent content = test::overlapContent();
        ReportedPair weak = test::onlineParticipation();
        weak.score = content.probableFrom - 4;
        weak.decision.state = OverlapState::Bevestigd;
        content.pairs = {weak};

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Too few points for a level, or none"_s), qPrintable(text));
        QVERIFY(!text.contains(u"people say why"_s)); // nobody does
        QVERIFY(text.contains(u"Score: 34"_s));
    }

    void pairThatIsAlwaysShownSaysSoByWhomAndWhy()
    {
        OverlapReportContent content = test::overlapContent();
        ReportedPair weak = test::onlineParticipation();
        weak.score = content.probableFrom - 4;
        weak.reason = u"Wij willen dit zien"_s;
        weak.rule = ReportedRule{.by = u"KIEM"_s, .on = QDate(2026, 3, 2)};
        ReportedPair strong = test::islandsAndMunicipalities();
        strong.rule = ReportedRule{.reason = u"Voor het overleg"_s, .by = u"KIEM"_s, .on = QDate(2026, 3, 2)};
        content.pairs = {strong, weak};

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Decision: Always shown · Voor het overleg · KIEM · 2 maart 2026"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"Too few points for a level, or none: people say why"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Why: Wij willen dit zien; Decision: Always shown · KIEM · 2 maart 2026"_s),
                 qPrintable(text));
    }

    void decisionSaysThatReviewersDisagree()
    {
        ReportedPair pair = test::algorithms();
        pair.decision.state = OverlapState::Weggelegd;
        pair.isDisputed = true;

        QVERIFY(decisionLine(pair, Language::En).startsWith(u"Reviewers disagree · "_s));
    }

    void meetingHearsWhatWasSaidOfAPairThatIsNewAgain()
    {
        OverlapReportContent content = test::overlapContent();
        ReportedPair pair = test::algorithms();
        pair.decision = {.state = OverlapState::Weggelegd, .by = u"Fatma"_s};
        pair.changedSinceDecision = true;
        content.pairs = {pair};

        const QString text = renderPlainText(overlapMeetingReport(content)).simplified();

        QVERIFY2(text.contains(decisionLine(pair, content.info.language)), qPrintable(text));
    }

    void whatIsAgreedNeedsNoProposal()
    {
        ReportedPair pair = test::algorithms();
        const QString confirmed = openProposal(pair);
        pair.decision.state = OverlapState::Actie;
        const QString agreed = openProposal(pair);

        QCOMPARE(confirmed, pair.proposal);
        QCOMPARE(agreed, QString());
    }

    void columnThatNoRowFillsIsLeftOut()
    {
        const QString text = wordsOfForm(OverlapForm::Full);
        const qsizetype probable = text.indexOf(u"Probable overlaps"_s);
        const QString table = text.mid(probable, text.indexOf(u"Set aside, with"_s) - probable);

        QVERIFY(table.contains(u"Proposal:"_s));
        QVERIFY2(!table.contains(u"Decision:"_s), qPrintable(table));
    }

    void whatIsSetAsideNeedsNoDayAndNoProposal()
    {
        const QString text = wordsOfForm(OverlapForm::Full);
        const QString annex = text.mid(text.indexOf(u"Set aside, with the reason"_s));

        QVERIFY(annex.contains(u"extreem weer"_s));
        QVERIFY(!annex.contains(u"needed before"_s));
        QVERIFY(!annex.contains(JoinCommittee));
    }

    void whatIsSetAsideIsOnlyCountedWhenItIsNotAskedFor()
    {
        OverlapReportContent content = test::overlapContent();
        content.dismissed = DismissedPairs::Counted;

        for (const OverlapForm form : {OverlapForm::Full, OverlapForm::Meeting}) {
            const QString text = renderPlainText(overlapReportIn(form, content)).simplified();
            QVERIFY(text.contains(u"Set aside: 1; Total: 2"_s));
            QVERIFY(!text.contains(u"Set aside, with the reason"_s));
            QVERIFY(listsDismissedPairs(form));
        }
    }

    void whatWaitsSaysUntilWhen()
    {
        const ReportedDecision put{.by = u"KIEM"_s, .putOffUntil = QDate(2026, 12, 14)};

        QCOMPARE(decisionLine(put, Language::En), u"Later, until 14 December 2026 · KIEM"_s);
        QCOMPARE(decisionLine(ReportedDecision{}, Language::En), QString());
    }

    void whatIsReopenedSaysSoBeforeTheDecision()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairsInFull = 0;
        for (ReportedPair &pair : content.pairs)
            pair.changedSinceDecision = pair.decision.state == OverlapState::Weggelegd;

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Decision: Again: changed · Set aside · "_s), qPrintable(text));
    }

    void questionThatIsAnsweredSaysSoInPlaceOfItsDay()
    {
        ReportedQuestion question = test::smallMunicipalities();
        question.status = QuestionStatus::Beantwoord;

        QCOMPARE(neededBefore(question, Language::En), u"answered"_s);
    }

    void questionWithoutADayNamesNone()
    {
        ReportedQuestion question = test::smallMunicipalities();
        const QString needed = neededBefore(question, Language::En);
        question.needBy = {};

        QCOMPARE(needed, u"needed before 2 July 2026"_s);
        QCOMPARE(neededBefore(question, Language::En), QString());
    }
};

QTEST_GUILESS_MAIN(TestOverlapTable)
#include "tst_overlaptable.moc"
