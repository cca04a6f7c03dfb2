// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gappriority.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

GapPriority plainPriority(const GapDemand &demand, GapNature nature = GapNature::Absent)
{
    return priorityOf(demand, nature, {}, Today);
}

GapDemand anyDemand(QRandomGenerator &chance)
{
    return {.isNeeded = chance.bounded(2) == 1,
            .neededBy = chance.bounded(4) == 0 ? QDate() : Today.addDays(chance.bounded(-100, 900)),
            .signalStrength = chance.bounded(26)};
}

GapWeights anyWeights(QRandomGenerator &chance)
{
    GapWeights weights{.needed = chance.bounded(101),
                       .neededBy = chance.bounded(101),
                       .signalStrength = chance.bounded(101),
                       .farMonths = chance.bounded(1, 61)};
    for (int &percent : weights.covered)
        percent = chance.bounded(101);
    return weights;
}

GapNature anyNature(QRandomGenerator &chance)
{
    return GapNature(chance.bounded(int(codesOf<GapNature>.size())));
}

} // namespace

/// Demand × (1 − coverage): spec 11, C3.
class TestGapPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyAsksForHasNoPoints() { QCOMPARE(plainPriority({}).points(), 0); }

    void whatIsNeededTodayWithTheStrongestSignalHasThemAll()
    {
        const GapPriority priority =
            plainPriority({.isNeeded = true, .neededBy = Today, .signalStrength = 25});

        QCOMPARE(priority, (GapPriority{.needed = 40, .neededBy = 35, .signalStrength = 25, .covered = 0}));
        QCOMPARE(priority.points(), 100);
    }

    void dayCountsInAStraightLine()
    {
        const qint64 far = Today.daysTo(Today.addMonths(24));

        QCOMPARE(plainPriority({.neededBy = Today.addDays(far)}).neededBy, 0);
        QCOMPARE(plainPriority({.neededBy = Today.addDays(far / 2)}).neededBy, 17);
        QCOMPARE(plainPriority({.neededBy = Today.addDays(-10)}).neededBy, 35);
    }

    void whatIsThereAlreadyIsTakenOff()
    {
        const GapPriority priority = plainPriority({.isNeeded = true, .neededBy = {}}, GapNature::Weak);

        QCOMPARE(priority.covered, 40);
        QCOMPARE(priority.demand(), 40);
        QCOMPARE(priority.points(), 24);
    }

    void weightsCountBesideEachOther()
    {
        const GapWeights onlySignals{.needed = 0, .neededBy = 0, .signalStrength = 7};
        const GapDemand loud{.isNeeded = true, .neededBy = Today, .signalStrength = 25};

        QCOMPARE(priorityOf(loud, GapNature::Absent, onlySignals, Today).points(), 100);
    }

    void whereNothingCountsAllHaveNone()
    {
        const GapWeights none{.needed = 0, .neededBy = 0, .signalStrength = 0};
        const GapDemand loud{.isNeeded = true, .neededBy = Today, .signalStrength = 25};

        QCOMPARE(priorityOf(loud, GapNature::Absent, none, Today).points(), 0);
    }

    void moreDemandNeverLowersIt()
    {
        QRandomGenerator chance(20261130);
        for (int turn = 0; turn < 2000; ++turn) {
            const GapWeights weights = anyWeights(chance);
            const GapNature nature = anyNature(chance);
            const GapDemand less = anyDemand(chance);
            GapDemand more = less;
            more.isNeeded = true;
            more.neededBy = less.neededBy.isValid() ? less.neededBy.addDays(-chance.bounded(200)) : Today;
            more.signalStrength = std::min(25, less.signalStrength + chance.bounded(5));

            const int before = priorityOf(less, nature, weights, Today).points();
            const int after = priorityOf(more, nature, weights, Today).points();

            QVERIFY2(after >= before, qPrintable(QString::number(turn)));
        }
    }

    void moreCoverageNeverRaisesIt()
    {
        QRandomGenerator chance(20261201);
        for (int turn = 0; turn < 2000; ++turn) {
            const GapNature nature = anyNature(chance);
            const GapDemand demand = anyDemand(chance);
            const GapWeights less = anyWeights(chance);
            GapWeights more = less;
            int &percent = more.covered[size_t(nature)];
            percent = std::min(100, percent + chance.bounded(50));

            const int before = priorityOf(demand, nature, less, Today).points();
            const int after = priorityOf(demand, nature, more, Today).points();

            QVERIFY2(after <= before, qPrintable(QString::number(turn)));
        }
    }

    void pointsStayWithinAHundred()
    {
        QRandomGenerator chance(20261202);
        for (int turn = 0; turn < 2000; ++turn) {
            const GapDemand demand = anyDemand(chance);
            const GapNature nature = anyNature(chance);

            const GapPriority priority = priorityOf(demand, nature, anyWeights(chance), Today);

            QVERIFY(priority.demand() >= 0 && priority.demand() <= 100);
            QVERIFY(priority.points() >= 0 && priority.points() <= priority.demand());
        }
    }

    void whoHasAsManyPointsHasTheSamePlace()
    {
        const GapPriority high{.needed = 40};
        const GapPriority low{.neededBy = 7};
        const GapPriority alsoHigh{.neededBy = 15, .signalStrength = 25};

        const QList<GapPlace> places = placesOf({low, high, alsoHigh});

        QCOMPARE(places,
                 (QList<GapPlace>{
                     {.place = 3, .sharedBy = 1}, {.place = 1, .sharedBy = 2}, {.place = 1, .sharedBy = 2}}));
    }

    void noneHaveNoPlaces() { QVERIFY(placesOf(QList<GapPriority>()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestGapPriority)
#include "tst_gappriority.moc"
