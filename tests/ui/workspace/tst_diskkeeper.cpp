// SPDX-License-Identifier: EUPL-1.2
#include "support/faultydisk.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/watchdog.h"
#include "workspace/diskkeeper.h"

#include <QSignalSpy>
#include <QThreadPool>

using namespace kb;
using namespace kb::test;
using namespace std::chrono_literals;

/// A window writes without waiting for the disk.
class TestDiskKeeper : public QObject
{
    Q_OBJECT

    static void write(Bank &bank) { insert(bank, aStudy(QStringLiteral("Wonen in de stad"))); }

private Q_SLOTS:
    void whoSavesDoesNotWaitForABusyDisk()
    {
        FaultyDisk disk;
        const Desk desk(Desk::Content::Nothing);
        const auto bank = desk.open();
        const DiskKeeper keeper(*bank);
        QThreadPool::globalInstance()->waitForDone();
        write(*bank); // what is read for the first time is read here
        QThreadPool::globalInstance()->waitForDone();
        disk.slowDown(400ms);

        Watchdog watchdog;
        watchdog.run([&] { write(*bank); });

        QVERIFY2(watchdog.longestAbsence() < 200, QByteArray::number(watchdog.longestAbsence()));
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE_GE(disk.syncs(), 1);
    }

    void whatWasSavedIsOnDiskAfterSettling()
    {
        FaultyDisk disk;
        const Desk desk(Desk::Content::Nothing);
        const auto bank = desk.open();
        const DiskKeeper keeper(*bank);
        QThreadPool::globalInstance()->waitForDone();
        disk.heal();

        keeper.settling()();

        QCOMPARE_GE(disk.syncs(), 1);
    }

    void diskThatRefusesIsToldOnce()
    {
        FaultyDisk disk;
        const Desk desk(Desk::Content::Nothing);
        const auto bank = desk.open();
        const DiskKeeper keeper(*bank);
        const QSignalSpy failed(&keeper, &DiskKeeper::failed);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        disk.refuseSyncs();

        for (int nth = 0; nth < 3; ++nth) {
            write(*bank);
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }

        QCOMPARE(failed.count(), 1);
    }

    void windowMayCloseBeforeTheDiskAnswers()
    {
        FaultyDisk disk;
        const Desk desk(Desk::Content::Nothing);
        auto bank = desk.open();
        auto keeper = std::make_unique<DiskKeeper>(*bank);
        QThreadPool::globalInstance()->waitForDone();
        disk.slowDown(100ms);
        write(*bank);

        keeper.reset();
        bank.reset();
        QThreadPool::globalInstance()->waitForDone();

        QCOMPARE_GE(disk.syncs(), 1);
        QCoreApplication::processEvents();
    }

    void bankThatCanOnlyBeReadIsLeftAsItIs()
    {
        const Desk desk(Desk::Content::Nothing);
        const auto bank = desk.open(OpenMode::ReadOnly);

        const DiskKeeper keeper(*bank);

        QVERIFY(!bank->context().db.commitsAhead());
        keeper.settling()();
    }
};

QTEST_MAIN(TestDiskKeeper)
#include "tst_diskkeeper.moc"
