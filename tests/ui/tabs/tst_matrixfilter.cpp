// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"
#include "support/examplebank.h"
#include "support/testbank.h"
#include "tabs/matrixfilter.h"
#include "tabs/pairsfilter.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QList<OverlapKind> BetweenQuestions{OverlapKind::VraagVraag};

} // namespace

/// A cell of the matrix and the list that it opens, where people judged pairs of the same two units.
class TestMatrixFilter : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<ShownOverlap> pairs(const OverlapFilter &filter) const
    {
        const OverlapStore store(*m_bank);
        return *store.rows(*store.ids(filter));
    }
    /// Sets a strong pair aside, puts another off, agrees on one that the run then does not find any more,
    /// and keeps, confirms and adds what no run thought much of.
    void judge()
    {
        OverlapStore store(*m_bank);
        const auto strong = pairs({.levels = {OverlapLevel::Strong}, .kinds = BetweenQuestions});
        const auto weak = pairs({.levels = {OverlapLevel::Weak}, .kinds = BetweenQuestions});
        QVERIFY(strong.size() > 2 && weak.size() > 2);
        QVERIFY_RESULT(store.decide(
            strong[0].pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        QVERIFY_RESULT(
            store.decide(strong[1].pair, {.state = OverlapState::Nieuw, .snoozeUntil = QDate(2026, 12, 14)}));
        QVERIFY_RESULT(store.decide(strong[2].pair, {.state = OverlapState::Actie}));
        QVERIFY_RESULT(m_bank->context().db.runScript("DELETE FROM overlap WHERE id = " +
                                                      QByteArray::number(strong[2].id)));
        QVERIFY_RESULT(ruleOnPair(*m_bank, weak[0].pair.a, weak[0].pair.b, ShowRule::Altijd));
        QVERIFY_RESULT(store.decide(weak[1].pair, {.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(addOverlapByHand(*m_bank, weak[2].pair.a, weak[2].pair.b, u"Zelfde plan"_s));
    }
    qsizetype listed(const MatrixLine &line, MatrixMeasure measure) const
    {
        const FilterState filter = pairsOfCell(line, measure, BetweenQuestions);
        return pairs(pairsChosen(filter, {}, {})).size();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        judge();
    }

    void listOfEveryCellHasAsManyPairsAsTheCell_data()
    {
        QTest::addColumn<int>("measure");
        QTest::newRow("strong") << int(MatrixMeasure::Strong);
        QTest::newRow("all") << int(MatrixMeasure::All);
        QTest::newRow("agreed") << int(MatrixMeasure::Agreed);
    }

    void listOfEveryCellHasAsManyPairsAsTheCell()
    {
        QFETCH(const int, measure);
        const auto matrix = overlapMatrix(*m_bank, BetweenQuestions);
        QVERIFY_RESULT(matrix);
        const QList<MatrixLine> lines = matrixLines(*matrix, false);
        QVERIFY(!lines.isEmpty());

        for (const MatrixLine &line : lines) {
            const QString cell = line.one.code + u' ' + line.other.code;
            const int counted = valueOf(line.count, MatrixMeasure(measure));
            QVERIFY2(listed(line, MatrixMeasure(measure)) == counted, qPrintable(cell));
        }
    }
};

QTEST_MAIN(TestMatrixFilter)
#include "tst_matrixfilter.moc"
