// SPDX-License-Identifier: EUPL-1.2
#include "jobs/jobrunner.h"

namespace kb {

namespace {

constexpr qint64 ProgressPause = 100; ///< milliseconds

} // namespace

JobRunner::JobRunner(Bank &bank, QObject *parent)
    : QObject(parent)
    , m_bank(bank)
    , m_clock(bank.context().clock)
    , m_mode(bank.context().db.isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] { m_workerBank.reset(); });
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

JobRunner::~JobRunner()
{
    stopAll();
    m_thread.quit();
    m_thread.wait();
}

void JobRunner::stopAll()
{
    for (std::stop_source &stop : m_stops)
        stop.request_stop();
}

void JobRunner::enqueue(Job job)
{
    m_stops.append(job.stop);
    if (m_open++ == 0)
        Q_EMIT started();
    QMetaObject::invokeMethod(
        m_worker, [this, job] { execute(job); }, Qt::QueuedConnection);
}

void JobRunner::execute(const Job &job)
{
    if (const auto bank = workerBank(); !bank) {
        job.fail(bank.error());
    } else if (job.stop.stop_requested()) {
        job.fail(Error{Error::Code::Cancelled, {}});
    } else {
        JobContext context{**bank, [this](qint64 done, qint64 total) { tellProgress(done, total); },
                           job.stop.get_token()};
        job.work(context);
    }
    QMetaObject::invokeMethod(
        this, [this, job] { finish(job); }, Qt::QueuedConnection);
}

void JobRunner::finish(const Job &job)
{
    m_stops.removeOne(job.stop);
    --m_open;
    if (m_open == 0)
        Q_EMIT idle();
    job.finish(); // last: it may open another bank, and so end this runner
}

Result<Bank *> JobRunner::workerBank()
{
    if (m_workerBank)
        return m_workerBank.get();
    auto opened = Bank::open(m_bank.path(), m_mode, m_clock);
    if (!opened)
        return opened.error();
    m_workerBank = *std::move(opened);
    connect(
        &m_workerBank->notifier(), &ChangeNotifier::changed, this,
        [this](const Changes &changes) { Q_EMIT m_bank.notifier().changed(changes); }, Qt::QueuedConnection);
    return m_workerBank.get();
}

void JobRunner::tellProgress(qint64 done, qint64 total)
{
    const bool isLast = total > 0 && done >= total;
    if (!isLast && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < ProgressPause)
        return;
    m_sinceProgress.start();
    QMetaObject::invokeMethod(
        this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
}

} // namespace kb
