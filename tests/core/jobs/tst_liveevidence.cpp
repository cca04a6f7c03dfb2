// SPDX-License-Identifier: EUPL-1.2
#include "jobs/liveoverlaps.h"
#include "jobs/overlapinput.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// What a run leaves out of a weak pair is looked up later, and nobody who types waits for that.
class TestLiveEvidence : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    LiveOverlaps m_overlaps;

    static bool holds(const Overlap &pair, EvidenceName name)
    {
        return std::ranges::any_of(pair.parts, [&](const OverlapPart &part) {
            return std::ranges::count(part.evidence, name, &Evidence::name) > 0;
        });
    }

    /// A pair of the level with points for such a part.
    ShownOverlap withPoints(OverlapLevel level, PartName name) const
    {
        const OverlapStore store(*m_bank);
        const auto pairs = *store.rows(*store.ids({.levels = {level}}));
        for (const ShownOverlap &pair : pairs) {
            const auto part = std::ranges::find(pair.pair.parts, name, &OverlapPart::name);
            if (part != pair.pair.parts.end() && part->points > 0)
                return pair;
        }
        qFatal("no such pair");
    }

    /// A pair of the level that shares more words than those of its concepts.
    ShownOverlap withSharedWords(OverlapLevel level) const
    {
        const OverlapBank input = *overlapInput(*m_bank);
        const auto snapshot = OverlapSnapshot::make(input, *overlapOptions(*m_bank));
        const auto index = OverlapIndex::make(*snapshot, input.profiles);
        const OverlapStore store(*m_bank);
        const auto pairs = *store.rows(*store.ids({.levels = {level}}));
        for (const ShownOverlap &pair : pairs) {
            const auto whole = index->explain(pair.pair.a, pair.pair.b);
            if (whole && holds(withEvidenceOf(pair.pair, *whole), EvidenceName::Word))
                return pair;
        }
        qFatal("no such pair");
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock(), test::ExampleState::Plain);
        QVERIFY_RESULT(m_overlaps.run(*m_bank));
    }

    void runTellsWhatAWeakPairSharesButNotItsWords()
    {
        const ShownOverlap weak = withPoints(OverlapLevel::Weak, PartName::Concepts);

        QVERIFY(holds(weak.pair, EvidenceName::Concept) || holds(weak.pair, EvidenceName::NearConcept));
        QVERIFY(!holds(weak.pair, EvidenceName::Word));
    }

    void wordsOfAWeakPairAreLookedUpAndItsPointsStay()
    {
        const ShownOverlap weak = withSharedWords(OverlapLevel::Weak);
        Overlap asKept = weak.pair;
        asKept.score -= 1; // by a bank that was another then

        const auto whole = m_overlaps.withEvidence(*m_bank, asKept);

        QVERIFY_RESULT(whole);
        QVERIFY(holds(*whole, EvidenceName::Word));
        QCOMPARE(whole->score, asKept.score);
        QCOMPARE(whole->parts.size(), asKept.parts.size());
        for (qsizetype at = 0; at < asKept.parts.size(); ++at)
            QCOMPARE(whole->parts[at].points, asKept.parts[at].points);
        const auto kept = OverlapStore(*m_bank).ofPair(weak.a.uid, weak.b.uid);
        QCOMPARE(kept->pair.score, weak.pair.score);
        QVERIFY(holds(kept->pair, EvidenceName::Word)); // verdicts about it teach about its words
    }

    void whoTypesIsAnsweredWhileTextsAreComparedForTheWordsOfAPair()
    {
        const ShownOverlap weak = withSharedWords(OverlapLevel::Weak);
        LiveOverlaps opened;
        bool isAnswered = false;
        const auto type = [&](qint64, qint64) {
            if (!isAnswered)
                isAnswered = bool(opened.similarTo(*m_bank, QStringLiteral("energiearmoede"), {}));
        };

        const auto whole = opened.withEvidence(*m_bank, weak.pair, type);

        QVERIFY_RESULT(whole);
        QVERIFY(isAnswered);
        QVERIFY(holds(*whole, EvidenceName::Word));
    }

    void whoTypesIsAnsweredWhileTextsAreComparedAnewForOtherOptions()
    {
        const ShownOverlap weak = withSharedWords(OverlapLevel::Weak);
        QVERIFY_RESULT(ignoreWord(*m_bank, QStringLiteral("ooievaars")));
        m_overlaps.changed();
        bool isAnswered = false;
        const auto type = [&](qint64, qint64) {
            if (!isAnswered)
                isAnswered = bool(m_overlaps.similarTo(*m_bank, QStringLiteral("energiearmoede"), {}));
        };

        const auto whole = m_overlaps.withEvidence(*m_bank, weak.pair, type);

        QVERIFY_RESULT(whole);
        QVERIFY(isAnswered);
        QVERIFY(holds(*whole, EvidenceName::Word));
    }

    void changeOfOneRecordIsNoReasonToCompareAllTextsForTheWordsOfAPair()
    {
        const ShownOverlap weak = withSharedWords(OverlapLevel::Weak);
        test::insert(*m_bank, test::aQuestion(QStringLiteral("Hoe oud worden ooievaars?")));
        m_overlaps.changed();
        bool isComparedAnew = false;

        const auto whole =
            m_overlaps.withEvidence(*m_bank, weak.pair, [&](qint64, qint64) { isComparedAnew = true; });

        QVERIFY_RESULT(whole);
        QVERIFY(!isComparedAnew);
    }

    void wordsAreNotLookedUpByComparingALargeBankUnasked()
    {
        const ShownOverlap weak = withPoints(OverlapLevel::Weak, PartName::Concepts);
        LiveOverlaps large(3);

        QCOMPARE_ERROR(large.withEvidence(*m_bank, weak.pair), Error::Code::TooLarge);

        QVERIFY_RESULT(large.run(*m_bank));
        QVERIFY_RESULT(large.withEvidence(*m_bank, weak.pair));
    }
};

QTEST_GUILESS_MAIN(TestLiveEvidence)
#include "tst_liveevidence.moc"
