// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <functional>

namespace kb::test {

/// A stopwatch that stands still while other programs keep this thread from a processor (where Linux tells),
/// so that a busy machine is not taken for a slow program. Waiting for a disk or a lock does count.
class OwnTime
{
public:
    OwnTime() { restart(); }

    /// In milliseconds since the start before.
    qint64 restart()
    {
        const qint64 kept = keptWaiting();
        const qint64 own =
            m_timer.isValid() ? (m_timer.nsecsElapsed() - (kept - m_keptBefore)) / 1'000'000 : 0;
        m_keptBefore = kept;
        m_timer.start();
        return own;
    }

private:
    /// Nanoseconds that this thread was ready to run and had no processor.
    static qint64 keptWaiting()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    QElapsedTimer m_timer;
    qint64 m_keptBefore = 0;
};

/// Measures how long the window's thread was away from its event loop. The promise is 50 ms; a slow machine
/// may allow more with KB_WATCHDOG_MS.
class Watchdog
{
public:
    static qint64 allowed()
    {
        const int fromEnvironment = qEnvironmentVariableIntValue("KB_WATCHDOG_MS");
        return fromEnvironment > 0 ? fromEnvironment : 50;
    }

    /// Does the work as if an event had asked for it, and then what it left to be done. While the work waits
    /// in an event loop of its own, as for the answer to a dialog, the window is not away.
    void run(const std::function<void()> &work)
    {
        OwnTime sinceBeat;
        QTimer heart;
        beat(heart, sinceBeat);
        work();
        note(sinceBeat.restart());
        heart.stop();
        watchUntil([] { return true; });
    }

    /// Lets the event loop turn until it is done, or five seconds have passed; false then.
    bool watchUntil(const std::function<bool()> &isDone)
    {
        OwnTime sinceBeat;
        QTimer heart;
        beat(heart, sinceBeat);
        const bool isInTime = QTest::qWaitFor(isDone, 5000);
        QTest::qWait(3 * Beat); // what was posted is done too
        note(sinceBeat.restart() - Beat);
        return isInTime;
    }

    /// While that is so, it is not the program that lets the window wait.
    void excuse(const std::function<bool()> &isExcused) { m_isExcused = isExcused; }

    /// In milliseconds.
    qint64 longestAbsence() const { return m_longest; }
    bool isContent() const { return m_longest <= allowed(); }

private:
    static constexpr int Beat = 5;

    void beat(QTimer &heart, OwnTime &sinceBeat)
    {
        heart.setTimerType(Qt::PreciseTimer);
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] { note(sinceBeat.restart() - Beat); });
        heart.start(Beat);
        sinceBeat.restart();
    }

    void note(qint64 absence)
    {
        if (!m_isExcused || !m_isExcused())
            m_longest = std::max(m_longest, absence);
    }

    std::function<bool()> m_isExcused;
    qint64 m_longest = 0;
};

/// A watchdog whose bark fails the test that it belongs to.
class StrictWatchdog : public Watchdog
{
public:
    StrictWatchdog() = default;
    ~StrictWatchdog()
    {
        if (!isContent())
            QTest::qFail(qPrintable(QStringLiteral("away for %1 ms").arg(longestAbsence())), __FILE__,
                         __LINE__);
    }
    Q_DISABLE_COPY_MOVE(StrictWatchdog)
};

} // namespace kb::test
