// SPDX-License-Identifier: EUPL-1.2
#include "widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace kb;

namespace {

QWidget *box(int width)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnBelowWhenTheRowIsFull()
    {
        QWidget page;
        auto *layout = new FlowLayout(&page);
        for (int i = 0; i < 3; ++i)
            layout->addWidget(box(40));

        QCOMPARE(layout->heightForWidth(3 * 40 + 2 * 8), 20);
        QCOMPARE(layout->heightForWidth(2 * 40 + 8), 20 + 8 + 20);

        layout->setGeometry({0, 0, 2 * 40 + 8, 100});
        QCOMPARE(layout->itemAt(2)->geometry().topLeft(), QPoint(0, 28));
    }

    void whatBelongsToTheOneBeforeItTakesThatAlongToTheNextRow()
    {
        QWidget page;
        auto *layout = new FlowLayout(&page);
        for (int i = 0; i < 4; ++i)
            layout->addWidget(box(40));
        layout->keepWithFormer(*layout->itemAt(3)->widget());

        layout->setGeometry({0, 0, 3 * 40 + 2 * 8, 100});

        QCOMPARE(layout->itemAt(1)->geometry().topLeft(), QPoint(48, 0));
        QCOMPARE(layout->itemAt(2)->geometry().topLeft(), QPoint(0, 28));
        QCOMPARE(layout->itemAt(3)->geometry().topLeft(), QPoint(48, 28));
        QCOMPARE(layout->heightForWidth(3 * 40 + 2 * 8), 20 + 8 + 20);
    }

    void hiddenWidgetsTakeNoPlace()
    {
        QWidget page;
        auto *layout = new FlowLayout(&page);
        layout->addWidget(box(40));
        layout->addWidget(box(40));
        layout->itemAt(0)->widget()->hide();

        QCOMPARE(layout->heightForWidth(40), 20);
    }

    void nothingIsWiderThanThePage()
    {
        QWidget page;
        auto *layout = new FlowLayout(&page);
        auto *wide = new QWidget;
        wide->setMinimumSize(10, 20);
        layout->addWidget(wide);

        layout->setGeometry({0, 0, 30, 100});

        QVERIFY(wide->width() <= 30);
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
