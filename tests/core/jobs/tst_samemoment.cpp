// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Verdicts of several people that were written in one moment, as when questions are merged.
class TestSameMoment : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Overlap m_pair;

    Result<> confirm(const QString &name) const
    {
        Profile reviewer;
        reviewer.name = name;
        if (auto in = m_bank->signIn(reviewer); !in)
            return in.error();
        return OverlapStore(*m_bank).decide(m_pair, {.state = OverlapState::Bevestigd});
    }

private Q_SLOTS:
    void init()
    {
        const QDateTime moment(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
        m_bank = *Bank::create(u":memory:"_s, test::settingsOf(u"DGVB"_s, false), fixedClock(moment));
        const Uid one = test::insert(*m_bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        const Uid other = test::insert(*m_bank, test::aQuestion(u"Welke woningen staan leeg?"_s));
        m_pair = {.a = std::min(one, other),
                  .b = std::max(one, other),
                  .score = 60,
                  .exact = 60,
                  .level = OverlapLevel::Strong};
    }

    void pairIsListedOnce_data()
    {
        QTest::addColumn<bool>("isFound");
        QTest::newRow("a run finds it") << true;
        QTest::newRow("no run finds it") << false;
    }

    void pairIsListedOnce()
    {
        QFETCH(const bool, isFound);
        OverlapStore store(*m_bank);
        QVERIFY_RESULT(store.keep({m_pair}, {.computedAt = m_bank->now(), .snapshot = 1}));
        QVERIFY_RESULT(confirm(u"Anna"_s));
        QVERIFY_RESULT(confirm(u"Bram"_s));
        if (!isFound)
            QVERIFY_RESULT(store.keep(QList<Overlap>(), {.computedAt = m_bank->now(), .snapshot = 2}));

        QCOMPARE(store.ids({})->size(), 1);
        QCOMPARE(store.ofRecord(m_pair.a)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSameMoment)
#include "tst_samemoment.moc"
