// SPDX-License-Identifier: EUPL-1.2
#include "log/hybridclock.h"

#include <QTest>

#include <limits>

using namespace kb;

namespace {

constexpr qint64 Noon = 1'700'000'000'000;
constexpr qint64 Hour = 60 * 60 * 1000;

/// A wall clock that a test can turn.
struct Wall
{
    qint64 milliseconds = Noon;

    Clock clock()
    {
        return [this] { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); };
    }
};

} // namespace

class TestHybridClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentIsTheTimeOfTheWall()
    {
        Wall wall;
        HybridClock clock(wall.clock());

        const Hlc when = clock.tick();

        QCOMPARE(when.milliseconds(), Noon);
        QCOMPARE(when.counter(), quint16(0));
        QCOMPARE(instantOf(when), wall.clock()());
    }

    void momentsWithinOneMillisecondAreCounted()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        clock.tick();

        QCOMPARE(clock.tick(), Hlc::at(Noon, 1));
        QCOMPARE(clock.tick(), Hlc::at(Noon, 2));
    }

    void clockNeverGoesBackWithTheWall()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        const Hlc before = clock.tick();

        wall.milliseconds -= 5 * 365 * 24 * Hour;

        QVERIFY(clock.tick() > before);
    }

    void clockGoesOnFromTheLog()
    {
        Wall wall;
        const Hlc last = Hlc::at(Noon + Hour, 7);
        HybridClock clock(wall.clock(), last);

        QCOMPARE(clock.tick(), Hlc::at(Noon + Hour, 8));
    }

    void fullCounterCarriesIntoTheMilliseconds()
    {
        Wall wall;
        HybridClock clock(wall.clock(), Hlc::at(Noon, 0xffff));

        const Hlc when = clock.tick();

        QCOMPARE(when, Hlc::at(Noon + 1, 0));
        QVERIFY(when > Hlc::at(Noon, 0xffff));
    }

    void clockFollowsABankThatIsAhead()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        const Hlc remote = Hlc::at(Noon + 23 * Hour);

        QVERIFY(clock.observe(remote));

        QVERIFY(clock.tick() > remote);
    }

    void bankThatIsBehindChangesNothing()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        const Hlc before = clock.tick();

        QVERIFY(clock.observe(Hlc::at(Noon - 5 * 365 * 24 * Hour)));

        QCOMPARE(clock.last(), before);
    }

    void bankMoreThanADayAheadIsNotFollowed()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        const Hlc before = clock.tick();

        QVERIFY(!clock.observe(Hlc::at(Noon + 24 * Hour + 1)));
        QVERIFY(!clock.observe(Hlc{std::numeric_limits<qint64>::max()}));

        QCOMPARE(clock.last(), before);
    }

    void banksCannotDragEachOtherAheadDayByDay()
    {
        Wall wall;
        HybridClock clock(wall.clock());
        QVERIFY(clock.observe(Hlc::at(Noon + 20 * Hour)));

        QVERIFY(!clock.observe(Hlc::at(Noon + 40 * Hour)));

        QCOMPARE(clock.last(), Hlc::at(Noon + 20 * Hour));
    }

    void timeBefore1970CountsAs1970()
    {
        Wall wall{-Hour};
        HybridClock clock(wall.clock());

        QCOMPARE(clock.tick(), Hlc::at(0, 1));
    }
};

QTEST_GUILESS_MAIN(TestHybridClock)
#include "tst_hybridclock.moc"
