// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace kb::test {

/// Measures how long the window's thread was away from its event loop. The promise is 50 ms; on a busy
/// machine the environment may allow more with KB_WATCHDOG_MS.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { beginTurn(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { endTurn(); });
    }

    static qint64 allowed()
    {
        const int fromEnvironment = qEnvironmentVariableIntValue("KB_WATCHDOG_MS");
        return fromEnvironment > 0 ? fromEnvironment : 50;
    }

    /// Does the work as if an event had asked for it, and then what it left to be done.
    void run(const std::function<void()> &work)
    {
        m_turn.start();
        work();
        endTurn();
        QCoreApplication::processEvents();
        endTurn();
    }

    /// In milliseconds.
    qint64 longestTurn() const { return m_longest; }
    bool isContent() const { return m_longest <= allowed(); }

private:
    void beginTurn()
    {
        endTurn();
        m_turn.start();
    }

    void endTurn()
    {
        if (m_turn.isValid())
            m_longest = std::max(m_longest, m_turn.elapsed());
        m_turn.invalidate();
    }

    QElapsedTimer m_turn;
    qint64 m_longest = 0;
};

} // namespace kb::test
