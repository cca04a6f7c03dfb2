// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// People who ask each other to judge a pair too: asking decides nothing.
class TestSecondReviewer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    ShownOverlap m_first;
    Uid m_sanne; ///< works in the bank when a test begins

    QList<ShownOverlap> shown(const OverlapFilter &filter = {}) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }
    QList<ShownOverlap> askedOf(const Uid &person) const { return shown({.askedOf = textOf(person)}); }
    ShownOverlap first() const { return *OverlapStore(*m_bank).ofPair(m_first.a.uid, m_first.b.uid); }

    Result<> decide(const Verdict &verdict) const
    {
        return OverlapStore(*m_bank).decide(m_first.pair, verdict);
    }
    Result<> ask(const Uid &person) const
    {
        return askSecondReviewer(*m_bank, m_first.a.uid, m_first.b.uid, person);
    }
    Uid workAs(const QString &name) const
    {
        Profile profile;
        profile.name = name;
        if (!m_bank->signIn(profile))
            qFatal("nobody works in the bank");
        return m_bank->identity().user;
    }
    Result<> workAsSanne() const { return m_bank->signIn(*m_bank->records<Profile>().get(m_sanne)); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_first = shown().first();
        m_sanne = m_bank->identity().user;
    }

    void whatIsAskedIsFoundUntilItIsJudged()
    {
        workAs(u"Karim"_s);
        QVERIFY_RESULT(ask(m_sanne));
        const QList<ShownOverlap> waiting = askedOf(m_sanne);

        QVERIFY_RESULT(workAsSanne());
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));

        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().id, m_first.id);
        QVERIFY(askedOf(m_sanne).isEmpty());
    }

    void pairThatIsNewAgainStaysNew()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        Overlap risen = m_first.pair;
        risen.score += 10;
        QVERIFY_RESULT(
            OverlapStore(*m_bank).keep(QList<Overlap>{risen}, {.computedAt = m_bank->now(), .snapshot = 1}));

        QVERIFY_RESULT(ask(Uid::createUuid()));

        QCOMPARE(first().state(), OverlapState::Nieuw);
    }

    void whatWasDecidedStays()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd, .remark = u"Bespreken"_s}));

        QVERIFY_RESULT(ask(Uid::createUuid()));

        const auto verdict = first().verdict;
        QCOMPARE(verdict->state, OverlapState::Bevestigd);
        QCOMPARE(verdict->remark, u"Bespreken"_s);
        QCOMPARE(askedIn(*verdict).size(), 1);
    }

    void whatWasDecidedStaysWhenWhoDidNotJudgeAsks()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        workAs(u"Karim"_s);

        QVERIFY_RESULT(ask(Uid::createUuid()));

        QCOMPARE(first().state(), OverlapState::Bevestigd);
    }

    void questionBesideThatOfAColleagueLeavesTheirVerdictTheLatest()
    {
        QVERIFY_RESULT(decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        const Uid noor = workAs(u"Noor"_s);
        const Uid karim = workAs(u"Karim"_s);
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(ask(noor));
        const Uid piet = Uid::createUuid();

        QVERIFY_RESULT(workAsSanne());
        QVERIFY_RESULT(ask(piet));

        QCOMPARE(first().state(), OverlapState::Bevestigd);
        QCOMPARE(first().verdict->person, textOf(karim));
        QCOMPARE(askedOf(noor).size(), 1);
        QCOMPARE(askedOf(piet).size(), 1);
    }

    void questionBesideThatOfAColleagueIsAStepThatCanBeUndone()
    {
        const Uid noor = Uid::createUuid();
        const Uid piet = Uid::createUuid();
        workAs(u"Karim"_s);
        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(ask(noor));
        QVERIFY_RESULT(workAsSanne());
        QVERIFY_RESULT(ask(piet));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(askedOf(noor).size(), 1);
        QVERIFY(askedOf(piet).isEmpty());
    }

    void whoIsAskedAgainIsAskedOnce()
    {
        const Uid noor = Uid::createUuid();
        QVERIFY_RESULT(ask(noor));

        QVERIFY_RESULT(ask(noor));

        QCOMPARE(askedIn(*first().verdict), QStringList{textOf(noor)});
    }

    void everybodyWhoIsAskedHasAName()
    {
        const Uid noor = workAs(u"Noor"_s);
        const Uid karim = workAs(u"Karim"_s);
        QVERIFY_RESULT(workAsSanne());
        QVERIFY_RESULT(ask(noor));
        QVERIFY_RESULT(ask(karim));

        const auto names = reviewersOf(*m_bank, first().verdict->uid);

        QVERIFY_RESULT(names);
        QCOMPARE(names->value(textOf(noor)), u"Noor"_s);
        QCOMPARE(names->value(textOf(karim)), u"Karim"_s);
    }

    void questionStaysAfterTheNextVerdict()
    {
        QVERIFY_RESULT(ask(Uid::createUuid()));

        QVERIFY_RESULT(decide({.state = OverlapState::Bevestigd}));

        QCOMPARE(askedIn(*first().verdict).size(), 1);
    }

    void nobodyIsTheirOwnSecondReviewer()
    {
        QCOMPARE_ERROR(ask(m_sanne), Error::Code::InvalidInput);
        QCOMPARE_ERROR(ask(Uid()), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestSecondReviewer)
#include "tst_secondreviewer.moc"
