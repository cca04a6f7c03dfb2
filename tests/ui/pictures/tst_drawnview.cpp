// SPDX-License-Identifier: EUPL-1.2
#include "pictures/drawnview.h"
#include "pictures/picturescroll.h"
#include "support/grab.h"

#include <QScrollBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Three spots under each other, as wide as there is room; the first leads to the last alone.
SpotDrawing threeSpots(double width)
{
    SpotDrawing made;
    made.drawing.size = {width, 900};
    for (int spot = 0; spot < 3; ++spot)
        made.spots.append({.place = {0, 300.0 * spot, width, 100}, .spoken = QString::number(spot)});
    made.spots[0].leadsTo = {2};
    return made;
}

} // namespace

class TestDrawnView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spotsAreThePointsAndFillTheWidth()
    {
        DrawnView view;
        test::show(view, {600, 400});

        view.show(threeSpots);

        QCOMPARE(view.points().size(), 3);
        QVERIFY(std::abs(view.points()[1].place.width() - view.width()) < 1);
        QCOMPARE(view.points()[1].spoken, u"1"_s);
    }

    void drawingIsAsHighAsItNeeds()
    {
        DrawnView view;
        test::show(view, {600, 400});

        view.show(threeSpots);

        QVERIFY(view.minimumHeight() >= view.points().last().place.bottom());
    }

    void arrowsGoWhereASpotLeads()
    {
        DrawnView view;
        test::show(view, {600, 400});
        view.show(threeSpots);

        QTest::keyClick(&view, Qt::Key_Down);
        const int after = view.current();
        QTest::keyClick(&view, Qt::Key_Up);

        QCOMPARE(after, 2);          // not 1, which is nearer
        QCOMPARE(view.current(), 1); // which leads everywhere
    }

    void pointWithTheKeyboardIsScrolledInSight()
    {
        auto *view = new DrawnView;
        PictureScroll scroll(view);
        test::show(scroll, {600, 300});
        view->show(threeSpots);
        QCoreApplication::processEvents();

        view->setCurrent(2);

        const QRect seen = view->visibleRegion().boundingRect();
        QVERIFY(seen.contains(view->points()[2].place.center().toPoint()));
    }

    void drawingScrollsSidewaysBeforeItsWordsAreLost()
    {
        auto *view = new DrawnView;
        PictureScroll scroll(view);
        test::show(scroll, {200, 300});

        view->show(threeSpots);

        QTRY_VERIFY(scroll.horizontalScrollBar()->maximum() > 0);
        QVERIFY(view->points()[0].place.width() > 200);
    }

    void viewWithoutADrawingHasNoPoints()
    {
        DrawnView view;
        test::show(view, {600, 400});

        QTest::keyClick(&view, Qt::Key_Down);

        QCOMPARE(view.points().size(), 0);
        QCOMPARE(view.current(), -1);
    }
};

QTEST_MAIN(TestDrawnView)
#include "tst_drawnview.moc"
