// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"
#include "jobs/decisionlog.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// The decisions about pairs as the logbook shows them (spec 03, 3.6).
class TestDecisionLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    qsizetype found(const DecisionQuery &query) const { return DecisionLog(*m_bank).ids(query)->size(); }
    void setAside(int place, DismissReason reason)
    {
        OverlapStore store(*m_bank);
        const auto rows = store.rows(store.ids({})->mid(place, 1));
        const Verdict verdict{.state = OverlapState::Weggelegd, .reasonCode = reason};
        if (!store.decide(rows->first().pair, verdict))
            qFatal("not decided");
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
