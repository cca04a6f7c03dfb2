// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/modelprobe.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace kb;
using namespace kb::test;

class TestRecordTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContractOfModels()
    {
        Quarry quarry{.gone = {5}};
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.showRows(*quarry.read(idsUpTo(100)));
        model.showIds(idsUpTo(1000));
        model.showIds({900, 3, 1, 2000});
        model.refresh({3, 404});
        model.showIds({});
        model.showIds({7});

        QCOMPARE(model.rowCount(), 1);
    }

    void lastOfAMillionRowsCostsOneRead()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds(idsUpTo(1'000'000));
        model.tellUpTo(999'999);

        QCOMPARE(model.index(999'999, 1).data().toString(), QStringLiteral("pebble 1000000"));

        QCOMPARE(quarry.reads, 1);
    }

    void veryLongListIsToldPieceByPiece()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        model.showIds(idsUpTo(600'000));

        QCOMPARE(model.rowCount(), RecordTable::RowsPerPiece);
        QCOMPARE(model.rowOf(600'000), 599'999);
        QTRY_COMPARE(model.rowCount(), 600'000);
    }

    void rowThatIsAskedForIsToldAtOnce()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds(idsUpTo(600'000));

        model.tellUpTo(300'000);

        QCOMPARE(model.rowCount(), 300'001);
        QCOMPARE(model.index(300'000, 1).data().toString(), QStringLiteral("pebble 300001"));
    }

    void currentRowStaysInAVeryLongList()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds({600'000});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

        model.showIds(idsUpTo(700'000));

        QCOMPARE(selection.currentIndex().row(), 599'999);
        QCOMPARE(model.rowCount(), 600'000);
        QTRY_COMPARE(model.rowCount(), 700'000);
    }

    void idNeedsNoRead()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds(idsUpTo(1000));

        QCOMPARE(model.index(500, 0).data(IdRole).toLongLong(), 501);
        QCOMPARE(model.rowOf(501), 500);

        QCOMPARE(quarry.reads, 0);
    }

    void laterIdsLeaveTheFirstPageInPlace()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showRows(*quarry.read(idsUpTo(100)));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.showIds(idsUpTo(5000));

        QCOMPARE(model.rowCount(), 5000);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void selectionStaysWithTheRecord()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds(idsUpTo(1000));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(499, 1),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.select(model.index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);

        model.showIds({3, 500, 2});

        QCOMPARE(selection.currentIndex().row(), 1);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().constFirst().data(IdRole).toLongLong(), 500);
    }

    void refreshTouchesOnlyTheChangedRow()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds({7, 8, 9});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        model.refresh({8, 404});

        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void rowThatCouldNotBeReadSaysSoInItsWidestColumn()
    {
        Quarry quarry{.isBroken = true};
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds({1});

        QCOMPARE(model.index(0, 0).data().toString(), QString());
        QVERIFY(model.index(0, 1).data().toString().startsWith(QStringLiteral("Reading or saving failed.")));
        QVERIFY(model.index(0, 0).data(ReadErrorRole).isValid());
        QCOMPARE(model.index(0, 1).data(MarkRole).value<Mark>().shape, Shape::Triangle);
    }

    void rowThatIsComingSaysSoUntilItIsThere()
    {
        Quarry quarry;
        QList<qint64> asked;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.askFor([&](const QList<qint64> &ids) { asked = ids; });
        model.showIds({7, 8, 9});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Reading…"));
        QCOMPARE(model.index(0, 0).data().toString(), QString());
        QVERIFY(!model.index(0, 1).data(ReadErrorRole).isValid());

        model.arrive(asked, quarry.read(asked));

        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("pebble 7"));
    }

    void retryReadsAgain()
    {
        Quarry quarry{.isBroken = true};
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        model.showIds({1});
        QVERIFY(model.index(0, 1).data(ReadErrorRole).isValid());

        quarry.isBroken = false;
        model.retry();

        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("pebble 1"));
    }

    void sortingIsAskedForAndOnlyWhereItIsPossible()
    {
        Quarry quarry;
        RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);
        QSignalSpy asked(&model, &RecordTable::sortingAsked);

        model.sort(0, Qt::DescendingOrder);
        model.sort(1, Qt::DescendingOrder);

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("number"));
    }

    void headersTellWhatAListNeeds()
    {
        Quarry quarry;
        const RecordTableModel<Pebble> model(pebbleColumns(), quarry.load(), nullptr);

        QCOMPARE(model.headerData(1, Qt::Horizontal, KeyRole).toString(), QStringLiteral("name"));
        QCOMPARE(model.headerData(1, Qt::Horizontal, WidthRole).toInt(), 0);
        QCOMPARE(model.headerData(2, Qt::Horizontal, OnRequestRole).toBool(), true);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole), QVariant());
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
