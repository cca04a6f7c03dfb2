// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "jobs/reopening.h"
#include "model/knowledgequestion.h"
#include "overlap/wordsample.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr int Words = 100;

/// A hundred different words, of which the first `changed` are others than usual.
QString text(int changed)
{
    QStringList all;
    for (int i = 0; i < Words; ++i)
        all.append((i < changed ? u"nieuw%1"_s : u"woord%1"_s).arg(i));
    return all.join(u' ');
}

} // namespace

/// When a pair that was set aside is new again (spec 02, 2.8).
class TestReopening : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Overlap m_pair;
    Uid m_question;

    void decide(OverlapState state) const
    {
        QVERIFY_RESULT(
            OverlapStore(*m_bank).decide(m_pair, {.state = state, .reasonCode = DismissReason::AnderDoel}));
    }

    Overlap scoring(int score) const
    {
        Overlap pair = m_pair;
        pair.score = score;
        return pair;
    }

    Overlap sharing(EvidenceName name) const
    {
        Overlap pair = m_pair;
        pair.parts = {{.name = PartName::Ties,
                       .points = 4,
                       .evidence = {{.name = name, .uid = namedUid("test"_L1, "shared")}}}};
        return pair;
    }

    bool reopened(const Overlap &pair) const
    {
        const Verdict verdict = m_bank->records<Verdict>().all()->first();
        return *isReopened(m_bank->context().db, verdict, pair);
    }

    void rewrite(const QString &explanation) const
    {
        const auto edited = test::edit<KnowledgeQuestion>(
            *m_bank, m_question, [&](KnowledgeQuestion &question) { question.explanation = explanation; });
        QVERIFY_RESULT(edited);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, KnowledgeQuestion{.text = text(0)});
        const Uid other = test::insert(*m_bank, KnowledgeQuestion{.text = u"Wat doet een gemeente?"_s});
        m_pair = {.a = std::min(m_question, other), .b = std::max(m_question, other), .score = 50};
    }

    void riseOfTenPointsReopens()
    {
        decide(OverlapState::Weggelegd);

        QVERIFY(!reopened(scoring(59)));
        QVERIFY(reopened(scoring(60)));
    }

    void lowerScoreNeverReopens()
    {
        decide(OverlapState::Weggelegd);

        QVERIFY(!reopened(scoring(20)));
    }

    void newSharedRecordReopens_data()
    {
        QTest::addColumn<EvidenceName>("name");
        QTest::addColumn<bool>("isReopened");
        QTest::newRow("concept") << EvidenceName::Concept << true;
        QTest::newRow("study") << EvidenceName::Study << true;
        QTest::newRow("dossier") << EvidenceName::Dossier << true;
        QTest::newRow("institute") << EvidenceName::Person << false;
    }

    void newSharedRecordReopens()
    {
        QFETCH(const EvidenceName, name);
        QFETCH(const bool, isReopened);
        decide(OverlapState::Weggelegd);

        QCOMPARE(reopened(sharing(name)), isReopened);
    }

    void textReopensWhenLessThanSeventyPercentOfItsWordsStayed_data()
    {
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("isReopened");
        QTest::newRow("71 % stayed") << 29 << false;
        QTest::newRow("70 % stayed") << 30 << false;
        QTest::newRow("69 % stayed") << 31 << true;
    }

    void textReopensWhenLessThanSeventyPercentOfItsWordsStayed()
    {
        QFETCH(const int, changed);
        QFETCH(const bool, isReopened);
        decide(OverlapState::Weggelegd);

        const auto edited = test::edit<KnowledgeQuestion>(
            *m_bank, m_question, [&](KnowledgeQuestion &question) { question.text = text(changed); });

        QVERIFY_RESULT(edited);
        QCOMPARE(reopened(m_pair), isReopened);
    }

    void otherQuestionReopensThoughItsLongExplanationStayed()
    {
        rewrite(text(0) + u" met nog vijf woorden erbij"_s);
        decide(OverlapState::Weggelegd);

        const auto edited = test::edit<KnowledgeQuestion>(
            *m_bank, m_question, [](KnowledgeQuestion &question) { question.text = u"Wie betaalt dat?"_s; });

        QVERIFY_RESULT(edited);
        QVERIFY(reopened(m_pair));
    }

    void pairOfAnOlderBankIsComparedWithItsExplanation()
    {
        rewrite(u"Wat er verder over te zeggen is."_s);
        decide(OverlapState::Weggelegd);
        Verdict older = m_bank->records<Verdict>().all()->first();
        const QString both = text(0) + u"\nWat er verder over te zeggen is."_s;
        (m_pair.a == m_question ? older.wordsA : older.wordsB) = wordSample(both);

        QVERIFY(!*isReopened(m_bank->context().db, older, m_pair));
    }

    void explanationThatIsAddedDoesNotReopen()
    {
        decide(OverlapState::Weggelegd);

        rewrite(u"Dit gaat over heel andere woorden dan er eerst stonden."_s);

        QVERIFY(!reopened(m_pair));
    }

    void confirmedPairStaysConfirmedWhateverItsTextSays()
    {
        decide(OverlapState::Bevestigd);

        const auto edited = test::edit<KnowledgeQuestion>(
            *m_bank, m_question, [](KnowledgeQuestion &question) { question.text = text(Words); });

        QVERIFY_RESULT(edited);
        QVERIFY(!reopened(m_pair));
    }
};

QTEST_GUILESS_MAIN(TestReopening)
#include "tst_reopening.moc"
