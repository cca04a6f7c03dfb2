// SPDX-License-Identifier: EUPL-1.2
#include "model/knowledgequestion.h"
#include "model/verdict.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What was decided about a question counts for the one it is merged into.
class TestMoveVerdicts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_merged;
    Uid m_target;
    Uid m_other;

    Uid decide(const Uid &one, const Uid &other, OverlapState state, const QString &person = u"sanne"_s) const
    {
        Verdict verdict{.a = std::min(one, other),
                        .b = std::max(one, other),
                        .unit = m_bank->identity().unit,
                        .person = person,
                        .state = state};
        (verdict.a == m_merged ? verdict.wordsA : verdict.wordsB) = u"0badcafe"_s;
        verdict.uid = verdictUid(verdict);
        return test::insert(*m_bank, verdict);
    }

    void merge() const { merge(m_merged); }

    void merge(const Uid &gone) const
    {
        const auto merged = test::edit<KnowledgeQuestion>(*m_bank, gone, [&](KnowledgeQuestion &question) {
            question.status = QuestionStatus::Samengevoegd;
            question.mergedInto = m_target;
        });
        QVERIFY_RESULT(merged);
    }

    /// The verdicts in use about a pair.
    QList<Verdict> about(const Uid &one, const Uid &other) const
    {
        QList<Verdict> verdicts = *m_bank->records<Verdict>().all();
        verdicts.removeIf([&](const Verdict &verdict) {
            return verdict.a != std::min(one, other) || verdict.b != std::max(one, other);
        });
        return verdicts;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_merged = test::insert(*m_bank, test::aQuestion(u"Hoe meten we energiearmoede?"_s));
        m_target = test::insert(*m_bank, test::aQuestion(u"Hoe groot is de energiearmoede?"_s));
        m_other = test::insert(*m_bank, test::aQuestion(u"Wie stookt er te weinig?"_s));
    }

    void verdictGoesToTheSurvivor()
    {
        decide(m_merged, m_other, OverlapState::Weggelegd);

        merge();

        QVERIFY(about(m_merged, m_other).isEmpty());
        const QList<Verdict> moved = about(m_target, m_other);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().state, OverlapState::Weggelegd);
        QCOMPARE(moved.first().person, u"sanne"_s);
    }

    void wordsOfTheMergedTextAreForgotten()
    {
        decide(m_merged, m_other, OverlapState::Weggelegd);

        merge();

        const Verdict moved = about(m_target, m_other).first();
        QCOMPARE(moved.wordsA + moved.wordsB, QString());
    }

    void wordsOfAVerdictThatWasTakenBackDoNotComeBackWithTheOneThatMoves()
    {
        const Uid takenBack = decide(m_target, m_other, OverlapState::Weggelegd);
        QVERIFY_RESULT(test::removeRecord<Verdict>(*m_bank, takenBack));
        decide(m_merged, m_other, OverlapState::Bevestigd);

        merge();

        const Verdict moved = about(m_target, m_other).first();
        QCOMPARE(moved.uid, takenBack);
        QCOMPARE(moved.state, OverlapState::Bevestigd);
        QCOMPARE(moved.wordsA + moved.wordsB, QString());
    }

    void verdictsOfSeveralPeopleAllGo()
    {
        decide(m_merged, m_other, OverlapState::Weggelegd);
        decide(m_merged, m_other, OverlapState::Bevestigd, u"karim"_s);

        merge();

        QCOMPARE(about(m_target, m_other).size(), 2);
    }

    void ofTwoByOnePersonTheLaterStays_data()
    {
        QTest::addColumn<bool>("isSurvivorLater");
        QTest::newRow("about the survivor") << true;
        QTest::newRow("about the merged") << false;
    }

    void ofTwoByOnePersonTheLaterStays()
    {
        QFETCH(const bool, isSurvivorLater);
        decide(isSurvivorLater ? m_merged : m_target, m_other, OverlapState::Weggelegd);
        decide(isSurvivorLater ? m_target : m_merged, m_other, OverlapState::Bevestigd);

        merge();

        const QList<Verdict> kept = about(m_target, m_other);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().state, OverlapState::Bevestigd);
    }

    void ofTwoThatAreMovedThatOfTheLaterDayStays()
    {
        const Uid third = test::insert(*m_bank, test::aQuestion(u"Wie heeft het koud?"_s));
        const auto decidedOn = [&](const Uid &verdict, QDate day) {
            QVERIFY_RESULT(
                test::edit<Verdict>(*m_bank, verdict, [&](Verdict &each) { each.decidedOn = day; }));
        };
        decidedOn(decide(m_merged, m_other, OverlapState::Weggelegd), QDate(2026, 3, 2));
        decidedOn(decide(third, m_other, OverlapState::Bevestigd), QDate(2026, 3, 3));

        merge(m_merged);
        merge(third);

        const QList<Verdict> kept = about(m_target, m_other);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().state, OverlapState::Bevestigd);
    }

    void verdictAboutTheTwoThemselvesStays()
    {
        decide(m_merged, m_target, OverlapState::Bevestigd);

        merge();

        QCOMPARE(about(m_merged, m_target).size(), 1);
    }

    void undoneMergeGivesTheVerdictBack()
    {
        decide(m_merged, m_other, OverlapState::Weggelegd);
        merge();

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(about(m_merged, m_other).size(), 1);
        QVERIFY(about(m_target, m_other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMoveVerdicts)
#include "tst_moveverdicts.moc"
