// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/pairlink.h"
#include "jobs/studiesbeside.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What follows from an overlap of two questions (spec 03, 3.6: "Bestaande kennis").
class TestStudiesBeside : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    ShownOverlap m_pair; ///< the first of the specification: small islands and small municipalities

    QStringList codes() const
    {
        QStringList found;
        for (const ShownOverlap &pair : *studiesBeside(*m_bank, m_pair.a.uid, m_pair.b.uid))
            found.append(pair.a.kind == Kind::Study ? pair.a.code : pair.b.code);
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        m_pair = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}))->first();
    }

    void studyOfOneUnitThatFitsTheQuestionOfTheOtherIsTold()
    {
        QVERIFY(codes().contains(fullRefcode(u"DGOBDR-STU-07"_s)));
    }

    void whatWasSetAsideIsNotToldAgain()
    {
        const QList<ShownOverlap> known = *studiesBeside(*m_bank, m_pair.a.uid, m_pair.b.uid);
        const QStringList before = codes();

        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            known.first().pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY(codes() != before);
    }

    void whatSomebodyConfirmedAfterItWasSetAsideIsTold()
    {
        const QList<ShownOverlap> known = *studiesBeside(*m_bank, m_pair.a.uid, m_pair.b.uid);
        const QStringList before = codes();
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.decide(
            known.first().pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        Profile second;
        second.name = u"Karim"_s;
        QVERIFY_RESULT(m_bank->signIn(second));

        QVERIFY_RESULT(store.decide(known.first().pair, {.state = OverlapState::Bevestigd}));

        QCOMPARE(codes(), before);
    }

    void whatIsLinkedIsNotToldAgain()
    {
        const QList<ShownOverlap> known = *studiesBeside(*m_bank, m_pair.a.uid, m_pair.b.uid);

        QVERIFY_RESULT(linkStudyOfPair(*m_bank, known.first().pair, AnswerDegree::Deels));

        const QList<ShownOverlap> left = *studiesBeside(*m_bank, m_pair.a.uid, m_pair.b.uid);
        QVERIFY(!known.isEmpty());
        QCOMPARE(std::ranges::count(left, known.first().id, &ShownOverlap::id), 0);
    }

    void recordsWithoutSuchAStudyHaveNone()
    {
        QVERIFY(studiesBeside(*m_bank, newUid(m_bank->now()), newUid(m_bank->now()))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStudiesBeside)
#include "tst_studiesbeside.moc"
