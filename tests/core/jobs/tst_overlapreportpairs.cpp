// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;

/// Which pairs of the bank stand in the overlap report, in what order, and why.
class TestOverlapReportPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    OverlapReportContent content() const { return *overlapReportContent(*m_bank, Language::Nl); }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void pairsAreTheStrongAndProbableQuestionsInTheirRank()
    {
        const OverlapStore store(*m_bank);
        const auto shown = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));

        const QList<ReportedPair> pairs = content().pairs;

        QVERIFY(!pairs.isEmpty());
        QCOMPARE(pairs.size(), shown->size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            QCOMPARE(pairs[i].a.code, shown->at(i).a.code);
            QCOMPARE(pairs[i].b.code, shown->at(i).b.code);
        }
    }

    void everyPairSaysWhyItStandsWhereItDoes()
    {
        const OverlapStore store(*m_bank);
        const auto shown = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));

        const QList<ReportedPair> pairs = content().pairs;

        QCOMPARE(pairs.size(), shown->size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const Overlap &pair = shown->at(i).pair;
            const bool isUrgent = pair.urgentBy.isValid();
            QCOMPARE(pairs[i].precedence == Precedence::Urgent, isUrgent);
            QCOMPARE(pairs[i].precedence == Precedence::Other, !isUrgent && !pair.canStillChange);
        }
    }

    void partsOfEveryPairAddUpToItsScore()
    {
        for (const ReportedPair &pair : content().pairs) {
            int sum = 0;
            for (const ReportedPart &part : pair.parts)
                sum += part.points;
            QCOMPARE(sum, pair.score);
        }
    }
};

QTEST_GUILESS_MAIN(TestOverlapReportPairs)
#include "tst_overlapreportpairs.moc"
