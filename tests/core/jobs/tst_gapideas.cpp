// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapfollowup.h"
#include "jobs/gaplist.h"
#include "jobs/writtengaps.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Bank> exampleForIdeas()
{
    return test::openExample(test::tickingClock(), test::ExampleState::Plain);
}

GapLine firstGap(Bank &bank, GapKind kind)
{
    const auto gaps = GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}, .states = {}});
    return gaps ? gaps->value(0) : GapLine();
}

/// That somebody wrote down after this record, or after none.
GapLine writtenAbout(Bank &bank, const Uid &about)
{
    const auto written = WrittenGaps(bank).add(
        {.title = u"Wat willen jongeren?"_s, .why = u"Niemand wist het."_s, .about = about});
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    return firstGap(bank, GapKind::ByHand);
}

QList<Uid> linksOf(Bank &bank, const Uid &project, LinkType type)
{
    return *bank.links().from(project, type);
}

} // namespace

/// The project idea that is made of a gap (spec 03, 3.5).
class TestGapIdeas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ideaIsLinkedToWhatHasTheGap_data()
    {
        QTest::addColumn<GapKind>("kind");
        QTest::addColumn<LinkType>("link");
        QTest::newRow("G1") << GapKind::QuestionUnanswered << LinkType::Question;
        QTest::newRow("G4") << GapKind::DossierStale << LinkType::Dossier;
        QTest::newRow("G6") << GapKind::SubjectUnstudied << LinkType::Concept;
        QTest::newRow("G7") << GapKind::FindingsMixed << LinkType::SeeAlso;
        QTest::newRow("G8") << GapKind::DecisionNear << LinkType::Dossier;
    }

    void ideaIsLinkedToWhatHasTheGap()
    {
        QFETCH(const GapKind, kind);
        QFETCH(const LinkType, link);
        const auto bank = exampleForIdeas();
        const GapLine gap = firstGap(*bank, kind);

        const auto project = makeProjectAbout(*bank, gap);

        QVERIFY_RESULT(project);
        QVERIFY(linksOf(*bank, *project, link).contains(gap.gap.record));
        QCOMPARE(bank->records<ResearchProject>().get(*project)->phase, Phase::Idee);
        const GapDecision decision = GapDecisions(*bank).all()->value(keyOf(gap.gap));
        QCOMPARE(decision.state, GapState::Bevestigd);
        QCOMPARE(decision.followUp, *project);
    }

    void ideaForANearDecisionHasTheQuestionsThatItWaitsFor()
    {
        const auto bank = exampleForIdeas();
        const GapLine gap = firstGap(*bank, GapKind::DecisionNear);

        const auto project = makeProjectAbout(*bank, gap);

        QVERIFY_RESULT(project);
        QCOMPARE(linksOf(*bank, *project, LinkType::Question).size(), gap.gap.number);
    }

    void ideaOfWhatWasWrittenDownIsLinkedToWhereItCameUp()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());

        const auto project = makeProjectAbout(*bank, writtenAbout(*bank, study));

        QVERIFY_RESULT(project);
        QCOMPARE(linksOf(*bank, *project, LinkType::SeeAlso), QList{study});
        QCOMPARE(linksOf(*bank, *project, LinkType::Result), QList<Uid>()); // it comes before the research
    }

    void ideaOfWhatCameUpWithNothingHasItsTitleOnly()
    {
        const auto bank = test::makeBank();

        const auto project = makeProjectAbout(*bank, writtenAbout(*bank, {}));

        QVERIFY_RESULT(project);
        QCOMPARE(bank->records<ResearchProject>().get(*project)->title, u"Wat willen jongeren?"_s);
        QCOMPARE(firstGap(*bank, GapKind::ByHand).followUp->line.uid, *project);
    }

    void ideaOfADossierIsOneStep()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        QVERIFY_RESULT(makeProjectAbout(*bank, firstGap(*bank, GapKind::DossierStale)));

        QVERIFY_RESULT(bank->undo());

        QVERIFY(GapDecisions(*bank).all()->isEmpty());
        QVERIFY(bank->records<ResearchProject>().ids()->isEmpty());
    }

    void whatLacksAtAStudySignalOrProjectAsksForNoResearch_data()
    {
        QTest::addColumn<GapKind>("kind");
        QTest::newRow("G3") << GapKind::StudyUnused;
        QTest::newRow("G5") << GapKind::SignalLoose;
        QTest::newRow("G9") << GapKind::ResultNotPublic;
        QTest::newRow("G10") << GapKind::ReactionMissing;
    }

    void whatLacksAtAStudySignalOrProjectAsksForNoResearch()
    {
        QFETCH(const GapKind, kind);
        const auto bank = exampleForIdeas();
        const GapLine gap = firstGap(*bank, kind);
        QVERIFY(!gap.line.uid.isNull());

        QVERIFY(!asksForResearch(gap));
        QCOMPARE_ERROR(makeProjectAbout(*bank, gap), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestGapIdeas)
#include "tst_gapideas.moc"
