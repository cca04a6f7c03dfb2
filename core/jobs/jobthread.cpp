// SPDX-License-Identifier: EUPL-1.2
#include "jobs/jobthread.h"

namespace kb {

namespace {

constexpr qint64 ProgressPause = 100; ///< milliseconds

} // namespace

JobWorker::JobWorker(Bank &bank)
    : m_path(bank.path())
    , m_mode(bank.context().db.isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite)
    , m_clock(bank.context().clock)
    , m_commitsAhead(bank.context().db.commitsAhead())
{
}

void JobWorker::execute(const JobWork &job)
{
    if (const auto opened = bank(); !opened) {
        job.fail(opened.error());
    } else if (job.stop.stop_requested()) {
        job.fail(Error{Error::Code::Cancelled, {}});
    } else {
        JobContext context{**opened, [this](qint64 done, qint64 total) { tellProgress(done, total); },
                           job.stop.get_token()};
        job.run(context);
    }
    Q_EMIT finished();
}

void JobWorker::close()
{
    m_bank.reset();
}

Result<Bank *> JobWorker::bank()
{
    if (m_bank)
        return m_bank.get();
    auto opened = Bank::open(m_path, m_mode, m_clock);
    if (!opened)
        return opened.error();
    m_bank = *std::move(opened);
    if (m_commitsAhead) // or the window waits for the disk while a job writes
        (void)m_bank->context().db.commitAhead(Database::Log::KeptShort);
    connect(&m_bank->notifier(), &ChangeNotifier::changed, this, &JobWorker::changed, Qt::DirectConnection);
    return m_bank.get();
}

void JobWorker::tellProgress(qint64 done, qint64 total)
{
    const bool isLast = total > 0 && done >= total;
    if (!isLast && m_sinceProgress.isValid() && m_sinceProgress.elapsed() < ProgressPause)
        return;
    m_sinceProgress.start();
    Q_EMIT progressed(done, total);
}

JobThread::JobThread(Bank &bank)
    : m_worker(std::make_unique<JobWorker>(bank))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker.get(), &JobWorker::close);
    m_thread.start();
}

/// The worker is not left to deleteLater(): at the end of the program Qt delivers nothing any more.
JobThread::~JobThread()
{
    m_thread.quit();
    m_thread.wait();
}

bool JobThread::end()
{
    m_thread.quit();
    return m_thread.wait(QDeadlineTimer(0));
}

} // namespace kb
