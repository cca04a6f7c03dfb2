// SPDX-License-Identifier: EUPL-1.2
#include "pictures/matrixview.h"
#include "support/grab.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestMatrixView : public QObject
{
    Q_OBJECT

    static OverlapMatrix threeUnits()
    {
        OverlapMatrix matrix;
        for (const QString &code : {u"DGVB"_s, u"DGRO"_s, u"DGKR"_s})
            matrix.units.append({.uid = {}, .code = code, .name = code});
        matrix.counts[{0, 1}] = {.strong = 4, .probable = 2, .agreed = 1};
        return matrix;
    }

private Q_SLOTS:
    void unitHasNoCellWithItselfUnlessThatIsAsked()
    {
        MatrixView view;

        view.show(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::Without);
        const qsizetype without = view.points().size();
        view.show(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::With);

        QCOMPARE(without, 6);
        QCOMPARE(view.points().size(), 9);
    }

    void cellIsHeardWithItsUnitsAndAllItsNumbers()
    {
        MatrixView view;
        view.show(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::Without);

        QCOMPARE(view.points().first().spoken, u"DGVB and DGRO: 4 strong, 6 in total, 1 agreed"_s);
    }

    void arrowsWalkOverTheCells()
    {
        MatrixView view;
        test::show(view, {600, 400});
        view.show(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::With);

        QTest::keyClick(&view, Qt::Key_Right);
        const MatrixPlace right = *view.placeOf(view.current());
        QTest::keyClick(&view, Qt::Key_Down);
        const MatrixPlace below = *view.placeOf(view.current());

        QCOMPARE(right, (MatrixPlace{0, 1}));
        QCOMPARE(below, (MatrixPlace{1, 1}));
    }

    void cellStaysCurrentWhenTheNumbersChange()
    {
        MatrixView view;
        view.show(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::Without);
        view.setCurrent(3);
        const MatrixPlace before = *view.placeOf(3);

        view.show(threeUnits(), MatrixMeasure::All, MatrixDiagonal::With);

        QCOMPARE(*view.placeOf(view.current()), before);
    }

    void copiedMatrixHasADashWhereNothingIsComparedAndEachZero()
    {
        const QString copied = tabbedText(threeUnits(), MatrixMeasure::Strong, MatrixDiagonal::Without);

        QCOMPARE(copied, u"\tDGVB\tDGRO\tDGKR\nDGVB\t–\t4\t0\nDGRO\t4\t–\t0\nDGKR\t0\t0\t–"_s);
    }

    void matrixWithoutUnitsHasNoCells()
    {
        MatrixView view;
        test::show(view, {600, 400});

        view.show({}, MatrixMeasure::Strong, MatrixDiagonal::With);

        QCOMPARE(view.points().size(), 0);
        QCOMPARE(view.placeOf(view.current()), nullptr);
    }
};

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
