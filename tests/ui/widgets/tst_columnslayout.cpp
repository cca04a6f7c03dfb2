// SPDX-License-Identifier: EUPL-1.2
#include "widgets/columnslayout.h"

#include <QTest>
#include <QWidget>

using namespace kb;

namespace {

/// A page with boxes of these widths, in columns with 8 pixels between them.
struct BoxedPage
{
    explicit BoxedPage(const QList<int> &widths)
        : layout(new ColumnsLayout(&page))
    {
        for (const int width : widths) {
            auto *widget = new QWidget;
            widget->setFixedSize(width, 20);
            layout->addWidget(widget);
        }
    }

    QPoint placeOf(int box) const { return layout->itemAt(box)->geometry().topLeft(); }

    QWidget page;
    ColumnsLayout *layout;
};

} // namespace

class TestColumnsLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesStandBelowEachOtherInColumns()
    {
        const BoxedPage boxed({40, 90, 70, 30, 60});

        boxed.layout->setGeometry({0, 0, 200, 100});

        QCOMPARE(boxed.placeOf(1), QPoint(78, 0)); // beside the widest of the first column
        QCOMPARE(boxed.placeOf(2), QPoint(0, 28));
        QCOMPARE(boxed.placeOf(3), QPoint(78, 28));
        QCOMPARE(boxed.placeOf(4), QPoint(0, 56));
    }

    void asManyColumnsStandBesideEachOtherAsFit()
    {
        const BoxedPage boxed({40, 40, 40});

        QCOMPARE(boxed.layout->heightForWidth(3 * 40 + 2 * 8), 20);
        QCOMPARE(boxed.layout->heightForWidth(2 * 40 + 8), 20 + 8 + 20);
        QCOMPARE(boxed.layout->heightForWidth(30), 3 * 20 + 2 * 8);
    }

    void hiddenBoxLeavesNoHole()
    {
        const BoxedPage boxed({40, 40, 40});
        boxed.layout->itemAt(0)->widget()->hide();

        boxed.layout->setGeometry({0, 0, 2 * 40 + 8, 100});

        QCOMPARE(boxed.placeOf(1), QPoint(0, 0));
        QCOMPARE(boxed.placeOf(2), QPoint(48, 0));
    }

    void emptyPageTakesNoHeight()
    {
        const BoxedPage boxed({});

        QCOMPARE(boxed.layout->heightForWidth(100), 0);
    }
};

QTEST_MAIN(TestColumnsLayout)
#include "tst_columnslayout.moc"
