// SPDX-License-Identifier: EUPL-1.2
#include "support/modelprobe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kb;
using namespace kb::test;

class TestPagedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyThePageLookedAt()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(100'000));

        QCOMPARE(rows.at(99'999)->name, QStringLiteral("pebble 100000"));
        QCOMPARE(rows.at(99'998)->name, QStringLiteral("pebble 99999"));

        QCOMPARE(quarry.reads, 1);
    }

    void pageThatFailedSaysWhyAndIsNotRetried()
    {
        Quarry quarry{.isBroken = true};
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(100));

        for (int row = 0; row < 100; ++row)
            QVERIFY(!rows.at(row));

        QCOMPARE(rows.errorAt(42).code, Error::Code::Storage);
        QCOMPARE(quarry.reads, 1);
    }

    void pageThatIsAskedForIsComingUntilItArrives()
    {
        Quarry quarry;
        QList<QList<qint64>> asked;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &ids) { asked.append(ids); });
        rows.setIds(idsUpTo(250));

        QVERIFY(!rows.at(120));
        QVERIFY(rows.isComing(120));
        QCOMPARE(asked.size(), 1); // once, however often it is looked at
        QCOMPARE(asked.first().first(), 101);

        QCOMPARE(rows.arrive(asked.first(), quarry.read(asked.first())), 100);
        QVERIFY(!rows.isComing(120));
        QCOMPARE(rows.at(120)->id, 121);
    }

    void pageThatIsAskedForMayComeInPieces()
    {
        Quarry quarry;
        int asked = 0;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &) { ++asked; });
        rows.setIds(idsUpTo(250));
        QVERIFY(!rows.at(120));

        const QList<qint64> piece = rows.ids().mid(100, 30);
        QCOMPARE(rows.arrive(piece, quarry.read(piece)), 100);

        QCOMPARE(rows.at(120)->id, 121);
        QVERIFY(!rows.at(130));
        QVERIFY(rows.isComing(130));
        QCOMPARE(asked, 1);
    }

    void rowsThatAreAskedForStayOnShowInAnotherOrder()
    {
        Quarry quarry;
        QList<QList<qint64>> asked;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &ids) { asked.append(ids); });
        rows.setIds(idsUpTo(10));
        rows.hold(*quarry.read(idsUpTo(10)));

        rows.setIds({3, 11, 1});

        QCOMPARE(rows.at(0)->id, 3);
        QVERIFY(rows.isComing(1));
        QCOMPARE(asked, (QList<QList<qint64>>{{3, 11, 1}}));
    }

    void lastPageIsAskedForAgainWhenItGrows()
    {
        Quarry quarry;
        QList<QList<qint64>> asked;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &ids) { asked.append(ids); });
        rows.setIds(idsUpTo(30));
        QVERIFY(!rows.at(5));

        rows.extendTo(idsUpTo(32));

        QVERIFY(!rows.at(5));
        QCOMPARE(asked, (QList{idsUpTo(30), idsUpTo(32)}));
    }

    void pageOfAListThatIsOtherByNowIsNotTaken()
    {
        Quarry quarry;
        QList<QList<qint64>> asked;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &ids) { asked.append(ids); });
        rows.setIds(idsUpTo(250));
        QVERIFY(!rows.at(120));

        rows.setIds({120, 121});

        QCOMPARE(rows.arrive(asked.first(), quarry.read(asked.first())), -1);
        QVERIFY(!rows.at(0));
        QVERIFY(rows.isComing(0));
    }

    void pageThatIsGivenUpIsAskedForAgain()
    {
        Quarry quarry;
        QList<QList<qint64>> asked;
        PagedRows<Pebble> rows(quarry.load());
        rows.askFor([&](const QList<qint64> &ids) { asked.append(ids); });
        rows.setIds(idsUpTo(250));
        QVERIFY(!rows.at(120));

        rows.giveUp(asked.first());

        QVERIFY(!rows.at(120));
        QCOMPARE(asked.size(), 2);
    }

    void pageIsReadAgainWhenForgotten()
    {
        Quarry quarry{.isBroken = true};
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(100));
        QVERIFY(!rows.at(7));

        quarry.isBroken = false;
        rows.forgetRows();

        QCOMPARE(rows.at(7)->id, 8);
    }

    void recordThatIsGoneDoesNotShiftItsNeighbours()
    {
        Quarry quarry{.gone = {3}};
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(10));

        QVERIFY(!rows.at(2));
        QCOMPARE(rows.errorAt(2).code, Error::Code::NotFound);
        QCOMPARE(rows.at(3)->id, 4);
    }

    void firstPageNeedsNoSecondRead()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setRows(*quarry.read(idsUpTo(100)));
        quarry.reads = 0;

        rows.extendTo(idsUpTo(102));

        QCOMPARE(rows.at(99)->id, 100);
        QCOMPARE(quarry.reads, 0);
        QCOMPARE(rows.at(101)->id, 102);
    }

    void shortFirstPageGrowsWithoutHoles()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setRows(*quarry.read(idsUpTo(30)));

        rows.extendTo(idsUpTo(32));

        QCOMPARE(rows.at(31)->id, 32);
    }

    void whatWasReadElsewhereIsNotReadAgain()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(250));
        const auto read = quarry.read(idsUpTo(250));
        quarry.reads = 0;

        rows.hold(*read);

        QCOMPARE(rows.at(249)->id, 250);
        QCOMPARE(rows.at(0)->id, 1);
        QCOMPARE(quarry.reads, 0);
    }

    void pageOfWhichOneIsMissingIsReadWhenItIsLookedAt()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(150));
        const auto read = quarry.read(idsUpTo(149));
        quarry.reads = 0;

        rows.hold(*read);

        QCOMPARE(rows.at(0)->id, 1);
        QCOMPARE(quarry.reads, 0);
        QCOMPARE(rows.at(149)->id, 150);
        QCOMPARE(quarry.reads, 1);
    }

    void holdsNoMoreThanTwentyPages()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(100 * PagedRows<Pebble>::PageSize));
        for (int page = 0; page < 100; ++page)
            rows.at(page * PagedRows<Pebble>::PageSize);

        rows.at(0);

        QCOMPARE(quarry.reads, 101);
    }

    void findsAnIdAmongAMillionWithinAFrame()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds(idsUpTo(1'000'000));

        QElapsedTimer timer;
        timer.start();
        const int row = rows.rowOf(1'000'000);

        QCOMPARE(row, 999'999);
        QVERIFY2(timer.elapsed() < 16, qPrintable(QString::number(timer.elapsed())));
    }

    void findsManyIdsInOnePass()
    {
        Quarry quarry;
        PagedRows<Pebble> rows(quarry.load());
        rows.setIds({5, 6, 7, 8});

        const QHash<qint64, int> found = rows.rowsOf({8, 404, 6});

        QCOMPARE(found, (QHash<qint64, int>{{6, 1}, {8, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestPagedRows)
#include "tst_pagedrows.moc"
