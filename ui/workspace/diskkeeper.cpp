// SPDX-License-Identifier: EUPL-1.2
#include "workspace/diskkeeper.h"

#include "bank/bank.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace kb {

namespace {

bool canWait(Database &db)
{
    return !db.isReadOnly() && db.path() != QStringLiteral(":memory:") && db.commitAhead();
}

} // namespace

DiskKeeper::DiskKeeper(Bank &bank, QObject *parent)
    : QObject(parent)
{
    if (!canWait(bank.context().db))
        return;
    m_flush = std::make_shared<DiskFlush>(bank.path());
    connect(&bank.notifier(), &ChangeNotifier::changed, this, &DiskKeeper::ask);
    ask(); // who writes first finds the log begun
}

std::function<bool()> DiskKeeper::settling() const
{
    return [flush = m_flush] { return !flush || bool(flush->run()); };
}

/// On the threads that every program waits for at its end: a window that closes does not. What is written
/// while one flush waits to begin needs no other.
void DiskKeeper::ask()
{
    if (m_isAsked->exchange(true))
        return;
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *watcher = new QFutureWatcher<bool>(this); // unlike QFuture::then, it may go before the answer comes
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        note(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([flush = m_flush, isAsked = m_isAsked, promise] {
        isAsked->store(false);
        promise->addResult(bool(flush->run()));
        promise->finish();
    });
}

void DiskKeeper::note(bool isFlushed)
{
    const bool wasFailing = std::exchange(m_isFailing, !isFlushed);
    if (m_isFailing && !wasFailing)
        Q_EMIT failed();
}

} // namespace kb
