// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/equaltexts.h"
#include "jobs/overlapstore.h"
#include "model/signal.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A thousand questions of the same text are one thing to decide, not half a million.
class TestEqualTexts : public QObject
{
    Q_OBJECT

    static void askEqual(Bank &bank, int count)
    {
        for (int i = 0; i < count; ++i)
            test::insert(bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
    }
    static QList<Uid> observeEqual(Bank &bank, int count)
    {
        Signal signal;
        signal.title = u"Huurprijzen stijgen"_s;
        signal.arena = {Arena::Maatschappelijk};
        signal.sources = {{.title = u"Weekblad"_s}};
        signal.observedOn = QDate(2026, 2, 20);
        QList<Uid> uids;
        for (int i = 0; i < count; ++i)
            uids.append(test::insert(bank, signal));
        return uids;
    }
    /// As if a run found each beside the first.
    static Result<> pairWithTheFirst(Bank &bank, const QList<Uid> &signalsOfOne)
    {
        QList<Overlap> pairs;
        for (const Uid &other : signalsOfOne.mid(1))
            pairs.append({.a = signalsOfOne.first(),
                          .b = other,
                          .kind = OverlapKind::SignaalSignaal,
                          .score = 80,
                          .level = OverlapLevel::Strong});
        return OverlapStore(bank).keep(pairs, OverlapRun{bank.now(), 1, 1});
    }

private Q_SLOTS:
    void questionsOfTheTextThatMostHaveAreCounted()
    {
        const auto bank = test::makeBank();
        askEqual(*bank, EqualTexts::Many);
        test::insert(*bank, test::aQuestion(u"Wie woont alleen?"_s));

        const auto most = mostEqualTexts(*bank);

        QVERIFY_RESULT(most);
        QCOMPARE(most->records, EqualTexts::Many);
        QCOMPARE(most->text, u"Waar staan woningen leeg?"_s);
        QVERIFY(most->isWorthSaying());
    }

    void questionThatWasMergedIsCountedNoMore()
    {
        const auto bank = test::makeBank();
        KnowledgeQuestion asked = test::aQuestion(u"Waar staan woningen leeg?"_s);
        const Uid stays = test::insert(*bank, asked);
        test::insert(*bank, asked);
        asked.status = QuestionStatus::Samengevoegd;
        asked.mergedInto = stays;
        test::insert(*bank, asked);

        QCOMPARE(mostEqualTexts(*bank)->records, 2);
    }

    void questionsThatDifferAreNotWorthSaying()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        test::insert(*bank, test::aQuestion(u"Wie woont alleen?"_s));

        QVERIFY(!mostEqualTexts(*bank)->isWorthSaying());
    }

    void signalsThatMakePairsAreCountedToo()
    {
        const auto bank = test::makeBank();
        askEqual(*bank, 2);
        QVERIFY_RESULT(pairWithTheFirst(*bank, observeEqual(*bank, 3)));

        const auto most = mostEqualTexts(*bank);

        QVERIFY_RESULT(most);
        QVERIFY(most->kind == Kind::Signal);
        QCOMPARE(most->records, 3);
        QCOMPARE(most->text, u"Huurprijzen stijgen"_s);
    }

    void signalsThatMakeNoPairFillNoList()
    {
        const auto bank = test::makeBank();
        askEqual(*bank, 2);
        observeEqual(*bank, 3);

        QVERIFY(mostEqualTexts(*bank)->kind == Kind::KnowledgeQuestion);
    }

    void whatAnotherUnitWroteIsNotOursToMerge()
    {
        const auto theirs = test::makeBank(u"DGRO"_s);
        askEqual(*theirs, 3);
        const auto ours = test::makeBank(u"KIEM"_s, true);

        QVERIFY_RESULT(receive(*ours, *allOperations(*theirs)));

        QCOMPARE(mostEqualTexts(*ours)->foreign, 3);
        QCOMPARE(mostEqualTexts(*theirs)->foreign, 0);
    }

    void textThatOneUnitSharesMayBeQuoted()
    {
        const auto bank = test::makeBank();
        KnowledgeQuestion kept = test::aQuestion(u"Waar staan woningen leeg?"_s);
        kept.shareLevel = ShareLevel::EigenDg;
        test::insert(*bank, kept);
        test::insert(*bank, kept);
        const auto before = mostEqualTexts(*bank);
        askEqual(*bank, 1);

        const auto after = mostEqualTexts(*bank);

        QVERIFY(before->shareLevel == ShareLevel::EigenDg);
        QVERIFY(after->shareLevel == ShareLevel::InternBzk);
    }

    void bankWithoutQuestionsHasNone() { QCOMPARE(mostEqualTexts(*test::makeBank())->records, 0); }
};

QTEST_GUILESS_MAIN(TestEqualTexts)
#include "tst_equaltexts.moc"
