// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Four strong and one probable pair between units, and of the strong ones one more within DGVB.
OverlapReportContent comparedWithinUnits()
{
    OverlapReportContent content = test::overlapContent();
    ReportedPair inside = test::energyPoverty();
    inside.b.unit = u"DGVB"_s;
    inside.b.code = u"DGVB-VRG-0011"_s;
    content.pairs.append(inside);
    content.diagonal = MatrixDiagonal::With;
    return content;
}

QString plainReport(const OverlapReportContent &content)
{
    return renderPlainText(overlapReport(content)).simplified().remove(u"| "_s);
}

doc::Matrix matrixIn(const OverlapReportContent &content)
{
    const Document report = overlapReport(content);
    for (const doc::Block &block : report.blocks) {
        if (const auto *matrix = std::get_if<doc::Matrix>(&block))
            return *matrix;
    }
    return {};
}

/// The strong and the probable pairs in a cell; none in one that is not compared.
std::pair<int, int> figuresIn(const doc::Text &cell)
{
    const QString text = cell.plain();
    return {text.section(u" / "_s, 0, 0).toInt(), text.section(u" / "_s, 1).toInt()};
}

} // namespace

/// A bank that compares within one unit too says so, and its figures add up.
class TestOverlapWithinUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagonalCountsThePairsOfOneUnit()
    {
        const doc::Matrix matrix = matrixIn(comparedWithinUnits());

        QVERIFY(matrix.rows.size() > 1);
        QCOMPARE(matrix.rows[1].plain(), u"DGVB"_s);
        QCOMPARE(matrix.cells[1][1].plain(), u"1 / 0"_s);
        QCOMPARE(matrix.cells[0][0].plain(), u"0 / 0"_s);
    }

    void withoutItTheDiagonalIsNotCompared()
    {
        const doc::Matrix matrix = matrixIn(test::overlapContent());

        QVERIFY(!matrix.cells.isEmpty());
        QCOMPARE(matrix.cells[0][0].plain(), u"–"_s);
    }

    void totalOfARowIsTheSumOfItsCells_data()
    {
        QTest::addColumn<bool>("isCompared");
        QTest::newRow("within units too") << true;
        QTest::newRow("a pair of before the setting was changed") << false;
    }

    void totalOfARowIsTheSumOfItsCells()
    {
        QFETCH(const bool, isCompared);
        OverlapReportContent content = comparedWithinUnits();
        if (!isCompared)
            content.diagonal = MatrixDiagonal::Without;

        const doc::Matrix matrix = matrixIn(content);

        QVERIFY(!matrix.cells.isEmpty());
        for (const QList<doc::Text> &row : matrix.cells) {
            std::pair<int, int> sum;
            for (const doc::Text &cell : row.first(row.size() - 1)) {
                const auto [strong, probable] = figuresIn(cell);
                sum.first += strong;
                sum.second += probable;
            }
            QCOMPARE(figuresIn(row.last()), sum);
        }
    }

    void pairsWithinOneUnitAreNotCountedBetweenUnits()
    {
        const QString text = plainReport(comparedWithinUnits());

        QVERIFY2(text.contains(u"Between 5 units: 4 strong and 1 probable overlaps."_s), qPrintable(text));
        QVERIFY(text.contains(u"Within one unit: 1 strong and 0 probable overlaps."_s));
    }

    void headingsSayThatProjectsAndResultsOfOneUnitAreThereToo()
    {
        OverlapReportContent across = test::overlapContent();
        across.projects = {
            {.score = 44, .a = {.code = u"DGVB-PRJ-0001"_s}, .b = {.code = u"DGRO-PRJ-0001"_s}}};
        OverlapReportContent within = across;
        within.diagonal = MatrixDiagonal::With;

        const QString text = plainReport(within);

        for (const QString &untrue : {u"projects of different units"_s, u"Results that others can use"_s,
                                      u"studies of other units"_s}) {
            QVERIFY2(plainReport(across).contains(untrue), qPrintable(untrue));
            QVERIFY2(!text.contains(untrue), qPrintable(text));
        }
        QVERIFY(text.contains(u"Running and planned projects, also of one unit"_s));
    }

    void formOfAUnitSaysNotThatItsOwnAreOfOthers()
    {
        OverlapReportContent within = comparedWithinUnits();
        ReportedUse own = within.uses.first();
        own.questionUnit = u"DGVB"_s;
        own.question = u"Hoe meten wij armoede?"_s;
        within.uses = {own};

        const QString text = renderPlainText(overlapUnitReport(within, u"DGVB"_s)).simplified();

        QVERIFY2(text.contains(u"What DGVB can use"_s) && !text.contains(u"from others"_s), qPrintable(text));
        QVERIFY(text.contains(u"Questions of DGVB that overlap"_s));
        QVERIFY(text.contains(u"No study of DGVB fits a question of another unit."_s));
        QCOMPARE(text.count(own.question), 1);
    }

    void onePageCountsOnlyResultsForAnotherUnit()
    {
        OverlapReportContent within = comparedWithinUnits();
        within.uses.first().questionUnit = within.uses.first().studyUnit;

        const QString text = renderPlainText(overlapOnePage(within)).simplified();

        QVERIFY2(text.contains(u"0 study(s) that may answer a question of another unit"_s), qPrintable(text));
    }

    void methodSaysWhatIsCompared()
    {
        const QString within = u"compares every knowledge question with all others"_s;

        QVERIFY(plainReport(comparedWithinUnits()).contains(within));
        QVERIFY(!plainReport(test::overlapContent()).contains(within));
    }
};

QTEST_GUILESS_MAIN(TestOverlapWithinUnit)
#include "tst_overlapwithinunit.moc"
