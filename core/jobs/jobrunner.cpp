// SPDX-License-Identifier: EUPL-1.2
#include "jobs/jobrunner.h"

#include <QThreadPool>

namespace kb {

JobRunner::JobRunner(Bank &bank, QObject *parent)
    : QObject(parent)
    , m_bank(bank)
{
}

/// A job that runs still is waited for on the threads that every program waits for at its end.
JobRunner::~JobRunner()
{
    stopAll();
    if (m_thread && !m_thread->end())
        QThreadPool::globalInstance()->start([thread = std::shared_ptr<JobThread>(std::move(m_thread))] {});
}

void JobRunner::stopAll()
{
    for (Job &job : m_open)
        job.work.stop.request_stop();
}

/// The thread is made with the first job: many a runner never has one.
void JobRunner::enqueue(const Job &job)
{
    if (!m_thread) {
        m_thread = std::make_unique<JobThread>(m_bank);
        const JobWorker &worker = m_thread->worker();
        connect(&worker, &JobWorker::progressed, this, &JobRunner::progressed);
        connect(&worker, &JobWorker::changed, &m_bank.notifier(), &ChangeNotifier::changed);
        connect(&worker, &JobWorker::finished, this, &JobRunner::finish);
    }
    m_open.append(job);
    if (m_open.size() == 1)
        Q_EMIT started();
    QMetaObject::invokeMethod(
        &m_thread->worker(), [worker = &m_thread->worker(), work = job.work] { worker->execute(work); },
        Qt::QueuedConnection);
}

void JobRunner::finish()
{
    const Job job = m_open.takeFirst();
    if (m_open.isEmpty())
        Q_EMIT idle();
    job.finish(); // last: it may open another bank, and so end this runner
}

} // namespace kb
