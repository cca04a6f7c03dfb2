// SPDX-License-Identifier: EUPL-1.2
#include "report/radarlayout.h"

#include <QLineF>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace kb;

class TestRadarLayout : public QObject
{
    Q_OBJECT

    static QList<RadarSpot> manySpots()
    {
        QList<RadarSpot> spots;
        for (int i = 0; i < 200; ++i)
            spots.append(RadarSpot{i % 7, (i / 7) % 4});
        return spots;
    }

private Q_SLOTS:
    void theSameSpotsGiveTheSamePlaces()
    {
        const RadarGrid grid{.sectors = 7};

        QCOMPARE(layOutRadar(grid, manySpots()), layOutRadar(grid, manySpots()));
    }

    void everyMarkLiesInItsOwnSectorAndRing()
    {
        const RadarGrid grid{.sectors = 7};
        const QList<RadarSpot> spots = manySpots();

        const QList<QPointF> places = layOutRadar(grid, spots);

        for (qsizetype i = 0; i < spots.size(); ++i) {
            const double radius = std::hypot(places[i].x(), places[i].y());
            double angle = std::atan2(places[i].x(), -places[i].y());
            if (angle < 0)
                angle += 2 * std::numbers::pi;
            QVERIFY(radius > grid.innerRadius(spots[i].ring) && radius < grid.outerRadius(spots[i].ring));
            QVERIFY(angle > grid.startAngle(spots[i].sector) && angle < grid.startAngle(spots[i].sector + 1));
        }
    }

    void noTwoMarksLieInOnePlace()
    {
        const QList<QPointF> places = layOutRadar({.sectors = 7}, manySpots());

        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(QLineF(places[i], places[j]).length() > 0.01);
        }
    }

    void markThatLiesOverANameMakesWayInItsOwnCell()
    {
        const RadarGrid grid;
        const RadarSpot spot{0, 1};
        const QPointF before = layOutRadar(grid, {spot}).first();
        const QRectF name(before - QPointF(0.05, 0.02), QSizeF(0.1, 0.04));

        const QPointF after = besideNames(grid, {{spot, before, 0.03}}, {name}).first();

        QVERIFY(!name.intersects(QRectF(after - QPointF(0.03, 0.03), QSizeF(0.06, 0.06))));
        const double distance = std::hypot(after.x(), after.y());
        QVERIFY(distance > grid.innerRadius(1) && distance < grid.outerRadius(1));
        QVERIFY(std::atan2(after.x(), -after.y()) > 0 &&
                std::atan2(after.x(), -after.y()) < grid.startAngle(1));
    }

    void markThatMakesWayLeavesOthersInSight()
    {
        const RadarGrid grid;
        const QList<RadarSpot> spots(3, RadarSpot{0, 3});
        const QList<QPointF> before = layOutRadar(grid, spots);
        QList<RadarPlace> marks;
        for (const QPointF &place : before)
            marks.append({spots.first(), place, 0.03});
        const QRectF name(before[1] - QPointF(0.05, 0.02), QSizeF(0.1, 0.04));

        const QList<QPointF> after = besideNames(grid, marks, {name});

        QCOMPARE(after[0], before[0]);
        QCOMPARE(after[2], before[2]);
        QVERIFY(QLineF(after[1], after[0]).length() > 0.06 && QLineF(after[1], after[2]).length() > 0.06);
    }

    void nearestInTimeIsInTheMiddle()
    {
        const QList<QPointF> places = layOutRadar({}, {RadarSpot{0, 0}, RadarSpot{0, 3}});

        QVERIFY(std::hypot(places[0].x(), places[0].y()) < std::hypot(places[1].x(), places[1].y()));
    }

    void nameOfARingLiesInsideItAndRightOfTheLine()
    {
        const QSizeF words(90, 12);

        for (const double radius : {100.0, 150.0, 400.0}) {
            const QPointF middle = middleOfRingName(radius, words);
            const QPointF corner = middle + QPointF(words.width() / 2, -words.height() / 2);
            QVERIFY(std::hypot(corner.x(), corner.y()) < radius);
            QVERIFY(middle.x() - words.width() / 2 > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRadarLayout)
#include "tst_radarlayout.moc"
