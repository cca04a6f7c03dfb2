// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "model/concept.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "text/analyser.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What the verdicts about the pairs of the example teach.
class TestOverlapLessons : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> strongest(int count) const
    {
        const OverlapStore store(*m_bank);
        const auto ids = store.ids({.levels = {OverlapLevel::Strong}, .kinds = {OverlapKind::VraagVraag}});
        return *store.rows(ids->first(count));
    }

    void decide(const ShownOverlap &pair, OverlapState state, std::optional<DismissReason> reason = {}) const
    {
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(pair.pair, {.state = state, .reasonCode = reason}));
    }

    /// A verdict about two records that are no pair of the last run.
    void dismissAsTooGeneral(const char *name, const Uid &subject) const
    {
        Overlap pair;
        pair.a = namedUid("test"_L1, name);
        pair.b = namedUid("other"_L1, name);
        if (pair.b < pair.a)
            std::swap(pair.a, pair.b);
        pair.parts = {
            {.name = PartName::Concepts, .evidence = {{.name = EvidenceName::Concept, .uid = subject}}}};
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::TeAlgemeen}));
    }

    /// The same, as a weak pair is kept: without its words.
    void dismissAsSameWord(const Uid &one, const Uid &other) const
    {
        const Overlap pair{.a = std::min(one, other), .b = std::max(one, other), .score = 30};
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::ZelfdeWoord}));
    }

    ReviewLessons lessons() const { return *reviewLessons(*m_bank); }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void levelSaysWhatBecameOfItsPairs()
    {
        const LevelReview before = lessons().levels.first();
        const QList<ShownOverlap> pairs = strongest(3);
        decide(pairs[0], OverlapState::Bevestigd);
        decide(pairs[1], OverlapState::Bevestigd);
        decide(pairs[2], OverlapState::Weggelegd, DismissReason::AnderDoel);

        const LevelReview after = lessons().levels.first();

        QVERIFY(after.level == OverlapLevel::Strong);
        QCOMPARE(after.confirmed, before.confirmed + 2);
        QCOMPARE(after.dismissed, before.dismissed + 1);
    }

    void verdictThatWasChangedCountsOnce()
    {
        const LevelReview before = lessons().levels.first();
        const ShownOverlap pair = strongest(1).first();
        decide(pair, OverlapState::Weggelegd, DismissReason::AnderDoel);
        decide(pair, OverlapState::Bevestigd);

        QCOMPARE(lessons().levels.first().confirmed, before.confirmed + 1);
        QCOMPARE(lessons().levels.first().dismissed, before.dismissed);
    }

    void conceptIsProposedUntilItIsGeneral()
    {
        const Uid subject = test::insert(*m_bank, Concept{.prefNl = u"alles"_s, .scheme = u"wonen"_s});
        for (const char *name : {"one", "two", "three"})
            dismissAsTooGeneral(name, subject);
        QCOMPARE(lessons().concepts, (QList<ConceptLesson>{{subject, 3}}));

        const auto edited =
            test::edit<Concept>(*m_bank, subject, [](Concept &record) { record.isGeneral = true; });

        QVERIFY_RESULT(edited);
        QVERIFY(lessons().concepts.isEmpty());
    }

    void whatIsLearnedIsTheSameAfterANewRun()
    {
        for (const ShownOverlap &pair : strongest(4))
            decide(pair, OverlapState::Weggelegd, DismissReason::ZelfdeWoord);
        const ReviewLessons before = lessons();

        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE(lessons(), before);
    }

    void weakPairsThatNoRunKeptTeachTheWordThatBothHave()
    {
        const Uid nests = test::insert(*m_bank, test::aQuestion(u"Waar broeden ooievaars?"_s));
        const Uid ages = test::insert(*m_bank, test::aQuestion(u"Hoe oud worden ooievaars?"_s));
        const Uid numbers = test::insert(*m_bank, test::aQuestion(u"Wie telt de ooievaars?"_s));

        dismissAsSameWord(nests, ages);
        dismissAsSameWord(nests, numbers);

        const QString word = Analyser().analyse(u"ooievaars", TextLanguage::Dutch).tokens.first().canon;
        QCOMPARE(lessons().words, (QList<WordLesson>{{word, 2}}));
    }

    void wordIsTaughtByTheTextsAsTheyWere()
    {
        const Uid nests = test::insert(*m_bank, test::aQuestion(u"Waar broeden ooievaars?"_s));
        const Uid ages = test::insert(*m_bank, test::aQuestion(u"Hoe oud worden ooievaars?"_s));
        const Uid numbers = test::insert(*m_bank, test::aQuestion(u"Wie telt de ooievaars?"_s));
        dismissAsSameWord(nests, ages);
        dismissAsSameWord(nests, numbers);
        const ReviewLessons before = lessons();

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *m_bank, nests, [](KnowledgeQuestion &question) { question.text = u"Waar broeden reigers?"_s; }));

        QCOMPARE(before.words.size(), 1);
        QCOMPARE(lessons().words, before.words);
    }

    void pairSaysWhichWordsTheBankIgnoresSoThatNobodyMarksThem()
    {
        QVERIFY_RESULT(ignoreWord(*m_bank, u"leegstand"_s));

        QCOMPARE(strongest(1).first().ignoredWords, QStringList(u"leegstand"_s));
    }

    void wordThatIsIgnoredIsASettingThatCanBeUndone()
    {
        QVERIFY_RESULT(ignoreWord(*m_bank, u" Leegstand "_s));
        QVERIFY(overlapOptions(*m_bank)->ignoredWords.contains(u"leegstand"_s));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(!overlapOptions(*m_bank)->ignoredWords.contains(u"leegstand"_s));
    }

    void wordIsIgnoredOnce()
    {
        QVERIFY_RESULT(ignoreWord(*m_bank, u"leegstand"_s));
        const qint64 before = *m_bank->context().log.count();

        QVERIFY_RESULT(ignoreWord(*m_bank, u"leegstand"_s));

        QCOMPARE(*m_bank->context().log.count(), before);
    }

    void ignoredWordCanCountAgain()
    {
        QVERIFY_RESULT(ignoreWord(*m_bank, u"leegstand"_s));

        QVERIFY_RESULT(countWord(*m_bank, u"leegstand"_s));

        QVERIFY(!overlapOptions(*m_bank)->ignoredWords.contains(u"leegstand"_s));
        QCOMPARE_ERROR(countWord(*m_bank, u"leegstand"_s), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOverlapLessons)
#include "tst_overlaplessons.moc"
