// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"
#include "jobs/decisionlog.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// The decisions about pairs as the logbook shows them (spec 03, 3.6).
class TestDecisionLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    qsizetype found(const DecisionQuery &query) const { return DecisionLog(*m_bank).ids(query)->size(); }
    QList<DecisionLine> newest(int count) const
    {
        const DecisionLog log(*m_bank);
        return *log.lines(*log.newest(count));
    }
    Overlap pairAt(int place) const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({})->mid(place, 1))->first().pair;
    }
    void decide(const Overlap &pair, const Verdict &verdict)
    {
        if (!OverlapStore(*m_bank).decide(pair, verdict))
            qFatal("not decided");
    }
    void setAside(int place, DismissReason reason)
    {
        decide(pairAt(place), {.state = OverlapState::Weggelegd, .reasonCode = reason});
    }
    void becomeKarim()
    {
        Profile karim;
        karim.name = u"Karim"_s;
        if (!m_bank->signIn(karim))
            qFatal("not signed in");
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void reasonIsAskedFor()
    {
        const DecisionQuery ofWords{.reasons = {DismissReason::ZelfdeWoord}};
        const qsizetype before = found(ofWords);

        setAside(0, DismissReason::ZelfdeWoord);
        setAside(1, DismissReason::AnderDoel);

        QCOMPARE(found(ofWords), before + 1);
    }

    void whoDecidedIsAskedFor()
    {
        const QString person = textOf(m_bank->identity().user);
        const qsizetype before = found({.people = {person}});

        setAside(0, DismissReason::ZelfdeWoord);

        QCOMPARE(found({.people = {person}}), before + 1);
        QCOMPARE(found({.people = {QStringLiteral("nobody")}}), 0);
        QCOMPARE(DecisionLog(*m_bank).deciders()->value(person), userName(m_bank->context()));
    }

    void decisionAboutAPairOfWhichARecordGoesHasLapsed()
    {
        setAside(0, DismissReason::ZelfdeWoord);
        const DecisionLog log(*m_bank);
        const auto before = log.lines(*log.newest(1));

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, before->first().verdict.a));

        const auto after = log.lines(*log.newest(1));
        QVERIFY(!before->first().isLapsed);
        QCOMPARE(after->first().id, before->first().id);
        QVERIFY(after->first().isLapsed);
    }

    void decisionThatALaterOneReplacesStaysWithItsReason()
    {
        const Overlap pair = pairAt(0);
        const qsizetype before = found({});
        const qsizetype ofWords = found({.reasons = {DismissReason::ZelfdeWoord}});

        setAside(0, DismissReason::ZelfdeWoord);
        decide(pair, {.state = OverlapState::Bevestigd, .remark = u"Toch samen"_s});

        const QList<DecisionLine> lines = newest(2);
        QCOMPARE(found({}), before + 2);
        QCOMPARE(found({.reasons = {DismissReason::ZelfdeWoord}}), ofWords + 1);
        QCOMPARE(lines[0].verdict.state, OverlapState::Bevestigd);
        QCOMPARE(lines[0].verdict.remark, u"Toch samen"_s);
        QCOMPARE(lines[1].verdict.state, OverlapState::Weggelegd);
        QCOMPARE(lines[1].verdict.reasonCode, std::optional(DismissReason::ZelfdeWoord));
        QCOMPARE(lines[1].pair(), lines[0].pair());
    }

    void whatIsTakenBackIsNoDecision()
    {
        const Overlap pair = pairAt(0);
        const qsizetype before = found({});
        setAside(0, DismissReason::ZelfdeWoord);
        decide(pair, {.state = OverlapState::Bevestigd});

        QVERIFY_RESULT(m_bank->undo());
        const QList<DecisionLine> undone = newest(1);
        const qsizetype afterUndo = found({});
        QVERIFY_RESULT(m_bank->redo());
        const QList<DecisionLine> redone = newest(1);

        QCOMPARE(afterUndo, before + 1);
        QCOMPARE(undone.first().verdict.state, OverlapState::Weggelegd);
        QCOMPARE(found({}), before + 2);
        QCOMPARE(redone.first().verdict.state, OverlapState::Bevestigd);
    }

    void ruleIsADecisionOfItsOwnWithItsReason()
    {
        const Overlap pair = pairAt(0);
        setAside(0, DismissReason::ZelfdeWoord);
        const qsizetype aside = found({.states = {OverlapState::Weggelegd}});

        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Nooit, u"Al drie keer besproken"_s));

        const DecisionLine ruled = newest(1).first();
        QVERIFY(ruled.isRule);
        QCOMPARE(ruled.verdict.showRule, std::optional(ShowRule::Nooit));
        QCOMPARE(ruled.verdict.reasonText, u"Al drie keer besproken"_s);
        QVERIFY(!ruled.verdict.reasonCode); // that is of what was decided before
        QCOMPARE(found({.rules = {ShowRule::Nooit}}), 1);
        QCOMPARE(found({.states = {OverlapState::Weggelegd}}), aside);
    }

    void ruleOnAPairThatNobodyJudgedIsFoundAsARule()
    {
        const Overlap pair = pairAt(0);
        const qsizetype fresh = found({.states = {OverlapState::Nieuw}});

        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Altijd));

        QVERIFY(newest(1).first().isRule);
        QCOMPARE(found({.rules = {ShowRule::Altijd}}), 1);
        QCOMPARE(found({.states = {OverlapState::Nieuw}}), fresh);
    }

    void otherReasonForARuleIsALineOfTheRule()
    {
        const Overlap pair = pairAt(0);
        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Nooit));

        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Nooit, u"Zo afgesproken"_s));

        const DecisionLine line = newest(1).first();
        QVERIFY(line.isRule);
        QCOMPARE(line.verdict.reasonText, u"Zo afgesproken"_s);
    }

    void ruleIsOfWhoMadeIt()
    {
        const Overlap pair = pairAt(0);
        setAside(0, DismissReason::ZelfdeWoord);
        const QString sanne = newest(1).first().person;
        becomeKarim();

        QVERIFY_RESULT(ruleOnPair(*m_bank, pair.a, pair.b, ShowRule::Nooit, u"Al besproken"_s));

        const QList<DecisionLine> lines = newest(2);
        QCOMPARE(lines[0].person, u"Karim"_s);
        QCOMPARE(lines[0].verdict.reasonText, u"Al besproken"_s);
        QCOMPARE(lines[1].person, sanne);
        QVERIFY(DecisionLog(*m_bank).deciders()->values().contains(u"Karim"_s));
        QCOMPARE(found({.people = {lines[0].verdict.person}}), 1);
    }

    void askingSomebodyToJudgeDecidesNothing()
    {
        const Overlap pair = pairAt(0);
        const Uid sanne = m_bank->identity().user;
        becomeKarim();
        const qsizetype before = found({});

        QVERIFY_RESULT(askSecondReviewer(*m_bank, pair.a, pair.b, sanne));

        QCOMPARE(found({}), before);
    }

    void newestAreTheFirstOfAll()
    {
        for (int place = 0; place < 4; ++place)
            setAside(place, DismissReason::ZelfdeWoord);
        decide(pairAt(0), {.state = OverlapState::Bevestigd}); // what was decided first changes last
        const QList<qint64> all = *DecisionLog(*m_bank).ids({});

        for (int count = 0; count <= int(all.size()) + 1; ++count)
            QCOMPARE(*DecisionLog(*m_bank).newest(count), all.mid(0, count));
    }

    void allOfThemAreNewestWithoutANumber()
    {
        const DecisionLog log(*m_bank);

        QCOMPARE(*log.newest(-1), *log.ids({}));
    }

    void dayFromWhichIsAskedFor()
    {
        const QDate today = m_bank->now().date();
        const qsizetype before = found({.since = today});
        const qsizetype later = found({.since = today.addDays(1)});

        setAside(0, DismissReason::ZelfdeWoord);

        QCOMPARE(found({.since = today}), before + 1);
        QCOMPARE(found({.since = today.addDays(1)}), later);
    }
};

QTEST_GUILESS_MAIN(TestDecisionLog)
#include "tst_decisionlog.moc"
