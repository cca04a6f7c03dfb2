// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapevidence.h"
#include "model/userecord.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Bank> exampleForEvidence()
{
    return test::openExample(test::tickingClock(), test::ExampleState::Plain);
}

QList<GapLine> gapsToLookFor(Bank &bank, GapKind kind)
{
    return *GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}});
}

} // namespace

class TestGapEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsAndWhatIsNearestIsTold()
    {
        const auto bank = exampleForEvidence();
        const GapLine gap = gapsToLookFor(*bank, GapKind::QuestionUnanswered).first();
        LiveOverlaps overlaps;

        const auto evidence = gapEvidence(overlaps, *bank, gap);

        QVERIFY_RESULT(evidence);
        QVERIFY(evidence->wasLooked);
        QCOMPARE(evidence->search.studies, 84);
        QCOMPARE(evidence->nearest.size(), 5);
        for (const SimilarRecord &record : evidence->nearest)
            QCOMPARE(record.line.kind, Kind::Study);
    }

    void whereAndForWhatAndWhenWasLookedIsTold() // spec 11, C6
    {
        const auto bank = exampleForEvidence();
        const GapLine gap = gapsToLookFor(*bank, GapKind::QuestionUnanswered).first();
        LiveOverlaps overlaps;

        const auto evidence = gapEvidence(overlaps, *bank, gap);

        QVERIFY_RESULT(evidence);
        const GapSearch &search = evidence->search;
        QCOMPARE(search.bank, u"KIEM"_s);
        QVERIFY2(search.units.contains(u"DGKR"_s) && search.units.contains(u"DGVB"_s),
                 qPrintable(search.units.join(u' ')));
        QVERIFY2(search.terms.contains(u"netcongestie"_s), qPrintable(search.terms.join(u' ')));
        QVERIFY2(!search.terms.contains(u"de"_s), qPrintable(search.terms.join(u' ')));
        QCOMPARE(search.on, bank->now().date());
        QCOMPARE(search.nearest.size(), 5);
    }

    void decisionKeepsHowWasLookedThen()
    {
        const auto bank = exampleForEvidence();
        const GapLine gap = gapsToLookFor(*bank, GapKind::QuestionUnanswered).first();
        LiveOverlaps overlaps;
        QVERIFY_RESULT(decideOnEvidence(overlaps, *bank, gap,
                                        {.state = GapState::Geaccepteerd, .reason = u"Niet nu."_s}));

        test::insert(*bank, test::aStudy());

        overlaps.changed();
        QCOMPARE(gapEvidence(overlaps, *bank, gap)->search.studies, 85);
        const GapDecision decision = GapDecisions(*bank).all()->value(keyOf(gap.gap));
        QVERIFY(decision.searched);
        QCOMPARE(decision.searched->studies, 84);
        QVERIFY(decision.searched->terms.contains(u"netcongestie"_s));
        QCOMPARE(decision.searched->nearest.size(), 5);
        QCOMPARE(decision.searched->on, bank->now().date());
    }

    void gapsOfEveryKindHaveTheirFiveNearestStudies() // spec 11, C5 and C7
    {
        const auto bank = exampleForEvidence();
        LiveOverlaps overlaps;
        QSet<GapKind> looked;
        for (const GapKind kind : allOf<GapKind>()) {
            const QList<GapLine> gaps = gapsToLookFor(*bank, kind);
            for (const GapLine &gap : gaps) {
                const auto evidence = gapEvidence(overlaps, *bank, gap);

                QVERIFY_RESULT(evidence);
                QVERIFY(evidence->wasLooked);
                QVERIFY2(evidence->nearest.size() == 5, qPrintable(gap.line.title));
                looked.insert(kind);
            }
        }
        QCOMPARE(looked.size(), 10); // G1 to G10; nothing was written down, and no run looked for overlap
    }

    void aStudyThatNobodyUsesIsNotAmongThoseLikeIt()
    {
        const auto bank = exampleForEvidence();
        const QList<GapLine> unused = gapsToLookFor(*bank, GapKind::StudyUnused);
        QVERIFY(!unused.isEmpty());
        LiveOverlaps overlaps;
        for (const GapLine &gap : unused) {
            const auto evidence = gapEvidence(overlaps, *bank, gap);

            QVERIFY_RESULT(evidence);
            QVERIFY2(!evidence->nearest.isEmpty(), qPrintable(gap.line.title));
            for (const SimilarRecord &record : evidence->nearest)
                QVERIFY2(record.line.uid != gap.gap.record, qPrintable(gap.line.title));
        }
    }

    void whatIsUsedInsteadOfAStudyIsTold()
    {
        const auto bank = exampleForEvidence();
        const GapLine gap = gapsToLookFor(*bank, GapKind::StudyUnused).first();
        LiveOverlaps overlaps;
        const auto before = gapEvidence(overlaps, *bank, gap);
        QVERIFY_RESULT(before);
        const Uid nearest = before->nearest.first().line.uid;

        test::insert(*bank, UseRecord{.object = nearest,
                                      .usingUnit = bank->identity().unit,
                                      .usedIn = UsedIn::Kamerbrief,
                                      .date = QDate(2026, 1, 5)});

        const auto after = gapEvidence(overlaps, *bank, gap);
        QVERIFY_RESULT(after);
        QCOMPARE(after->nearest.first().line.uid, nearest);
        QCOMPARE(after->used, before->used + QSet<Uid>{nearest});
    }

    void onlyOfAStudyThatNobodyUsesItIsToldWhatIsUsed()
    {
        const auto bank = exampleForEvidence();
        const QList<GapLine> questions = gapsToLookFor(*bank, GapKind::QuestionUnanswered);
        QVERIFY(!questions.isEmpty());
        LiveOverlaps overlaps;
        const Uid nearest = gapEvidence(overlaps, *bank, questions.first())->nearest.first().line.uid;
        test::insert(*bank, UseRecord{.object = nearest,
                                      .usingUnit = bank->identity().unit,
                                      .usedIn = UsedIn::Kamerbrief,
                                      .date = QDate(2026, 1, 5)});

        for (const GapLine &gap : questions)
            QVERIFY2(gapEvidence(overlaps, *bank, gap)->used.isEmpty(), qPrintable(gap.line.title));
    }

    void ofManyUnusedStudiesOnlyTheFirstAreLookedFor()
    {
        const auto bank = exampleForEvidence();
        const QList<GapLine> unused = gapsToLookFor(*bank, GapKind::StudyUnused);
        QVERIFY(unused.size() >= 2);
        LiveOverlaps overlaps;
        EvidenceOfGaps looking(overlaps, *bank, {}, 1);

        const auto first = looking.of(unused[0]);
        const auto second = looking.of(unused[1]);
        const auto question = looking.of(gapsToLookFor(*bank, GapKind::QuestionUnanswered).first());

        QVERIFY(first->wasLooked);
        QVERIFY(!second->wasLooked);
        QVERIFY(question->wasLooked);
        QCOMPARE(looking.left(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGapEvidence)
#include "tst_gapevidence.moc"
