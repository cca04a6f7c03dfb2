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

namespace {

/// What is asked of the disk is done, and told.
void settleDisk()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

/// A bank that is kept, on a disk that has done all that was asked.
struct KeptBank
{
    FaultyDisk disk;
    Desk desk{Desk::Content::Nothing};
    std::unique_ptr<Bank> bank = desk.open();
    std::unique_ptr<DiskKeeper> keeper = std::make_unique<DiskKeeper>(*bank);

    KeptBank()
    {
        settleDisk();
        write(); // what is read for the first time is read here
        settleDisk();
        disk.heal();
    }
    void write() { insert(*bank, aStudy(QStringLiteral("Wonen in de stad"))); }
};

} // namespace

/// A window writes without waiting for the disk.
class TestDiskKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSavesDoesNotWaitForABusyDisk()
    {
        KeptBank kept;
        kept.disk.slowDown(400ms);

        Watchdog watchdog;
        watchdog.run([&] { kept.write(); });

        QVERIFY2(watchdog.longestAbsence() < 200, QByteArray::number(watchdog.longestAbsence()));
        settleDisk();
        QCOMPARE_GE(kept.disk.syncs(), 1);
    }

    void whatWasSavedIsOnDiskAfterSettling()
    {
        KeptBank kept;

        QVERIFY(kept.keeper->settling()());

        QCOMPARE_GE(kept.disk.syncs(), 1);
    }

    void diskThatRefusesIsToldOnce()
    {
        KeptBank kept;
        const QSignalSpy failed(kept.keeper.get(), &DiskKeeper::failed);
        kept.disk.refuseSyncs();

        for (int nth = 0; nth < 3; ++nth) {
            kept.write();
            settleDisk();
        }

        QCOMPARE(failed.count(), 1);
        QVERIFY(!kept.keeper->settling()());
    }

    void windowMayCloseBeforeTheDiskAnswers()
    {
        KeptBank kept;
        kept.disk.slowDown(100ms);
        kept.write();

        kept.keeper.reset();
        kept.bank.reset();
        settleDisk();

        QCOMPARE_GE(kept.disk.syncs(), 1);
    }

    void bankThatCanOnlyBeReadIsLeftAsItIs()
    {
        const Desk desk(Desk::Content::Nothing);
        const auto bank = desk.open(OpenMode::ReadOnly);

        const DiskKeeper keeper(*bank);

        QVERIFY(!bank->context().db.commitsAhead());
        QVERIFY(keeper.settling()());
    }
};

QTEST_MAIN(TestDiskKeeper)
#include "tst_diskkeeper.moc"
