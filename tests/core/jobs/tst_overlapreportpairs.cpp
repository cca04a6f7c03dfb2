// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "support/testresult.h"

using namespace kb;
using namespace Qt::StringLiterals;

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
        const QList<ReportedPair> pairs = content().pairs;
        QVERIFY(!pairs.isEmpty());
        for (const ReportedPair &pair : pairs) {
            int sum = 0;
            for (const ReportedPart &part : pair.parts)
                sum += part.points;
            QCOMPARE(sum, pair.score);
        }
    }

    void everyPairSaysWhatNext()
    {
        const QList<ReportedPair> pairs = content().pairs;
        QVERIFY(!pairs.isEmpty());
        for (const ReportedPair &pair : pairs)
            QVERIFY2(!pair.proposal.isEmpty(), qPrintable(pair.a.code));
    }

    void pairOfTwoDaysSaysHowFarTheyAreApart()
    {
        const QList<ReportedPair> pairs = content().pairs;
        int told = 0;
        for (const ReportedPair &pair : pairs) {
            if (!pair.a.needBy.isValid() || !pair.b.needBy.isValid())
                continue;
            const auto moment = std::ranges::find_if(pair.parts, &ReportedPart::isTold);
            QVERIFY2(moment != pair.parts.end(), qPrintable(pair.a.code));
            QVERIFY(moment->evidence.contains(u"month"_s));
            ++told;
        }
        QVERIFY(told > 0);
    }

    void pairOfEveryKindHasAPaperOfItsOwn()
    {
        for (const OverlapKind kind : allOf<OverlapKind>()) {
            const OverlapStore store(*m_bank);
            const auto ids = store.ids({.kinds = {kind}});
            QVERIFY2(!ids->isEmpty(), codeOf(kind).data()); // the example has one of each
            const auto shown = store.rows({ids->first()});
            const Overlap &pair = shown->first().pair;

            const auto content = pairPaperContent(*m_bank, Language::Nl, pair.a, pair.b);

            QVERIFY_RESULT(content);
            QCOMPARE(content->kind, kind);
            QCOMPARE(content->report.pairs.size(), 1);
            QCOMPARE(content->report.pairs.first().a.code, shown->first().a.code);
            QCOMPARE(content->report.pairs.first().score, pair.score);
        }
    }

    void pairThatNoRunKeptHasNoPaper()
    {
        const auto content = pairPaperContent(*m_bank, Language::Nl, Uid::createUuid(), Uid::createUuid());

        QVERIFY(!content);
        QCOMPARE(content.error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestOverlapReportPairs)
#include "tst_overlapreportpairs.moc"
