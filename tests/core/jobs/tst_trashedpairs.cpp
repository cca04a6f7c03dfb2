// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "jobs/todaylist.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "store/sqlfile.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A pair of which one lies in the trash waits there with it, and asks nobody for attention.
class TestTrashedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    /// As the one pair of the bank.
    void keepStrong(const Uid &one, const Uid &other, OverlapKind kind) const
    {
        const Overlap pair{.a = std::min(one, other),
                           .b = std::max(one, other),
                           .kind = kind,
                           .score = 60,
                           .level = OverlapLevel::Strong};
        QVERIFY_RESULT(OverlapStore(*m_bank).keep(QList<Overlap>{pair}, {m_bank->now(), 1, 0}));
    }

    int newPairsOfToday() const
    {
        const auto today = readToday(*m_bank, TodayScope::All);
        int count = 0;
        for (const TodayLine &line : today->lines) {
            if (line.rule == u"overlap_new"_s || line.rule == u"overlap_other"_s)
                count += line.number + line.total;
        }
        return count;
    }

    /// Those about which the next phase of a project asks.
    int openPairsOf(const Uid &project) const
    {
        const auto fifthNumber = [](Row row) {
            for (int before = 1; before < 5; ++before)
                (void)row.next<int>();
            return row.next<int>();
        };
        const qint64 id = m_bank->records<ResearchProject>().get(project)->facts.id;
        const auto count =
            m_bank->context().db.one(sqlFile("research_project/surroundings"), fifthNumber, id);
        return count ? *count : -1;
    }

    template <typename R> void removeFromToday(const R &record, OverlapKind kind) const
    {
        const Uid question = test::insert(*m_bank, test::aQuestion());
        const Uid other = test::insert(*m_bank, record);
        keepStrong(question, other, kind);
        QCOMPARE(newPairsOfToday(), 1);

        QVERIFY_RESULT(test::removeRecord<R>(*m_bank, other));

        QCOMPARE(newPairsOfToday(), 0);
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void todayCountsNoneOfAStudy() { removeFromToday(test::aStudy(), OverlapKind::VraagStudie); }

    void todayCountsNoneOfAProject()
    {
        removeFromToday(ResearchProject{.title = u"Meting"_s}, OverlapKind::VraagProject);
    }

    void todayCountsNoneOfASignal()
    {
        const Signal seen{.title = u"Stijgende prijzen"_s,
                          .arena = {Arena::Maatschappelijk},
                          .sources = {{.title = u"Krant"_s}},
                          .observedOn = m_bank->now().date()};
        removeFromToday(seen, OverlapKind::SignaalVraag);
    }

    void projectIsAskedAboutNoneOfAnotherProject()
    {
        const Uid own = test::insert(*m_bank, ResearchProject{.title = u"Meting"_s});
        const Uid other = test::insert(*m_bank, ResearchProject{.title = u"Nog een meting"_s});
        keepStrong(own, other, OverlapKind::ProjectProject);
        QCOMPARE(openPairsOf(own), 1);

        QVERIFY_RESULT(test::removeRecord<ResearchProject>(*m_bank, other));

        QCOMPARE(openPairsOf(own), 0);
    }

    void projectIsAskedAboutNoneOfAQuestion()
    {
        const Uid own = test::insert(*m_bank, ResearchProject{.title = u"Meting"_s});
        const Uid question = test::insert(*m_bank, test::aQuestion());
        keepStrong(own, question, OverlapKind::VraagProject);
        QCOMPARE(openPairsOf(own), 1);

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*m_bank, question));

        QCOMPARE(openPairsOf(own), 0);
    }
};

QTEST_GUILESS_MAIN(TestTrashedPairs)
#include "tst_trashedpairs.moc"
