// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "model/knowledgequestion.h"
#include "model/verdict.h"
#include "support/faultydisk.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What was decided here about a question of another unit counts for the one it was merged into there.
class TestCarryVerdicts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::FaultyDisk m_disk; ///< of the banks that are no longer in memory
    std::unique_ptr<Bank> m_bank;
    std::unique_ptr<Bank> m_other;
    Uid m_own;
    Uid m_merged; ///< of the other unit, as the two below
    Uid m_middle;
    Uid m_stays;

    void decide(const Uid &one, const Uid &other, const Uid &unit) const
    {
        Verdict verdict{.a = std::min(one, other),
                        .b = std::max(one, other),
                        .unit = unit,
                        .person = u"sanne"_s,
                        .state = OverlapState::Weggelegd,
                        .reasonCode = DismissReason::AnderDoel};
        verdict.uid = verdictUid(verdict);
        test::insert(*m_bank, verdict);
    }

    void mergeThere(const Uid &gone, const Uid &stays) const
    {
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_other, gone, [&](KnowledgeQuestion &question) {
            question.status = QuestionStatus::Samengevoegd;
            question.mergedInto = stays;
        }));
    }

    void moveToDisk()
    {
        m_bank = *Bank::create(m_folder.filePath(u"own.kennisbank"_s), test::settingsOf(u"DGVB"_s),
                               test::tickingClock());
        m_own = test::insert(*m_bank, test::aQuestion(u"Wie stookt er te weinig?"_s));
        receiveAll();
    }

    /// The bank tells that once it has kept them, before it looks for verdicts.
    void failOnceTheRecordsAreIn()
    {
        connect(
            &m_bank->notifier(), &ChangeNotifier::changed, this,
            [this] { m_disk.failAt(1, test::Fault::ForEver); }, Qt::SingleShotConnection);
    }

    void receiveAll() const { QVERIFY_RESULT(receive(*m_bank, *allOperations(*m_other))); }

    /// How many verdicts in use there are about a pair.
    qsizetype about(const Uid &one, const Uid &other) const
    {
        const QList<Verdict> verdicts = *m_bank->records<Verdict>().all();
        return std::ranges::count_if(verdicts, [&](const Verdict &verdict) {
            return verdict.a == std::min(one, other) && verdict.b == std::max(one, other);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(u"DGVB"_s);
        m_other = test::makeBank(u"DGRO"_s);
        m_own = test::insert(*m_bank, test::aQuestion(u"Wie stookt er te weinig?"_s));
        m_merged = test::insert(*m_other, test::aQuestion(u"Hoe meten we energiearmoede?"_s));
        m_middle = test::insert(*m_other, test::aQuestion(u"Hoe groot is de energiearmoede?"_s));
        m_stays = test::insert(*m_other, test::aQuestion(u"Wat is energiearmoede?"_s));
        receiveAll();
    }

    void verdictGoesWithAQuestionThatWasMergedElsewhere()
    {
        decide(m_own, m_merged, m_bank->identity().unit);
        mergeThere(m_merged, m_stays);

        receiveAll();

        QCOMPARE(about(m_own, m_merged), 0);
        QCOMPARE(about(m_own, m_stays), 1);
    }

    void verdictGoesToTheLastOfAChain()
    {
        decide(m_own, m_merged, m_bank->identity().unit);
        mergeThere(m_merged, m_middle);
        mergeThere(m_middle, m_stays);

        receiveAll();

        QCOMPARE(about(m_own, m_stays), 1);
    }

    void verdictThatComesAfterTheMergeGoesToo()
    {
        mergeThere(m_merged, m_stays);
        receiveAll();
        decide(m_own, m_merged, m_bank->identity().unit);

        receiveAll();

        QCOMPARE(about(m_own, m_stays), 1);
    }

    void verdictsOfOtherUnitsAreLeftToThem()
    {
        decide(m_own, m_merged, m_other->identity().unit);
        mergeThere(m_merged, m_stays);

        receiveAll();

        QCOMPARE(about(m_own, m_merged), 1);
        QCOMPARE(about(m_own, m_stays), 0);
    }

    void whatWasSaidOfTheTwoThemselvesStays()
    {
        decide(m_merged, m_stays, m_bank->identity().unit);
        mergeThere(m_merged, m_stays);

        receiveAll();

        QCOMPARE(about(m_merged, m_stays), 1);
    }

    void sameAgainChangesNothingMore()
    {
        decide(m_own, m_merged, m_bank->identity().unit);
        mergeThere(m_merged, m_stays);
        receiveAll();
        const QByteArray before = test::dump(*m_bank);

        receiveAll();

        QCOMPARE(test::dump(*m_bank), before);
    }

    void recordsAreInAndTheVerdictWaitsWhereItCannotGoAlong()
    {
        moveToDisk();
        decide(m_own, m_merged, m_bank->identity().unit);
        mergeThere(m_merged, m_stays);
        failOnceTheRecordsAreIn();

        const auto receipt = receive(*m_bank, *allOperations(*m_other));
        m_disk.heal();

        QVERIFY_RESULT(receipt);
        QVERIFY(!receipt->carried);
        QCOMPARE(m_bank->records<KnowledgeQuestion>().get(m_merged)->mergedInto, m_stays);
        QCOMPARE(about(m_own, m_merged), 1);

        receiveAll();
        QCOMPARE(about(m_own, m_merged), 0);
        QCOMPARE(about(m_own, m_stays), 1);
    }

    void goingWithItIsAStepThatCanBeTakenBack()
    {
        decide(m_own, m_merged, m_bank->identity().unit);
        mergeThere(m_merged, m_stays);
        receiveAll();

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(about(m_own, m_merged), 1);
        QCOMPARE(about(m_own, m_stays), 0);
    }
};

QTEST_GUILESS_MAIN(TestCarryVerdicts)
#include "tst_carryverdicts.moc"
