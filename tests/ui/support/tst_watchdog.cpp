// SPDX-License-Identifier: EUPL-1.2
#include "support/watchdog.h"

#include <QThread>

using namespace kb::test;

namespace {

void sleepTooLong()
{
    QThread::msleep(ulong(Watchdog::allowed()) + 20);
}

} // namespace

/// The watchdog itself must be able to bark.
class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barksWhenAnEventTakesTooLong()
    {
        Watchdog watchdog;
        bool isDone = false;
        QTimer::singleShot(10, this, [&] {
            sleepTooLong();
            isDone = true;
        });

        QVERIFY(watchdog.watchUntil([&] { return isDone; }));

        QVERIFY(!watchdog.isContent());
    }

    void barksAtWorkThatIsRunUnderItsEyes()
    {
        Watchdog watchdog;

        watchdog.run(sleepTooLong);

        QVERIFY(!watchdog.isContent());
    }

    void barksAtWhatTheWorkLeftToBeDone()
    {
        Watchdog watchdog;

        watchdog.run([this] { QTimer::singleShot(0, this, sleepTooLong); });

        QVERIFY(!watchdog.isContent());
    }

    void sleepsWhileTheLoopSleeps()
    {
        Watchdog watchdog;
        QElapsedTimer timer;
        timer.start();

        QVERIFY(watchdog.watchUntil([&] { return timer.elapsed() > 200; }));

        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
