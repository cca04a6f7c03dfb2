// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <QElapsedTimer>
#include <QThread>

#include <memory>
#include <stop_token>

namespace kb {

/// What a job may use while it runs; valid on the worker's thread until the job returns.
struct JobContext
{
    Bank &bank; ///< the worker's own, on the same file
    Progress progress;
    std::stop_token stop;
};

/// What a runner asks of its worker.
struct JobWork
{
    std::function<void(JobContext &)> run;
    std::function<void(const Error &)> fail; ///< instead of run()
    std::stop_source stop = {};
};

/// Runs jobs on its own thread, with its own bank on the file of the window's bank.
class JobWorker : public QObject
{
    Q_OBJECT

public:
    /// Opens the file when the first job runs, as that bank is open.
    explicit JobWorker(Bank &bank);

    void execute(const JobWork &job); ///< on the worker's thread
    void close();                     ///< on the worker's thread

Q_SIGNALS:
    /// At most ten times per second.
    void progressed(qint64 done, qint64 total);
    void changed(const kb::Changes &changes);
    /// A job is over, in the order in which they were asked for.
    void finished();

private:
    Result<Bank *> bank();
    void tellProgress(qint64 done, qint64 total);

    const QString m_path;
    const OpenMode m_mode;
    const Clock m_clock;
    const bool m_commitsAhead;
    std::unique_ptr<Bank> m_bank;
    QElapsedTimer m_sinceProgress;
};

/// A worker and the thread on which it lives.
class JobThread
{
    Q_DISABLE_COPY_MOVE(JobThread)

public:
    explicit JobThread(Bank &bank);
    /// Waits for the job that runs, and closes the worker's bank; jobs that wait are dropped.
    ~JobThread();

    JobWorker &worker() { return *m_worker; }
    /// Takes no more jobs; whether none runs any more.
    bool end();

private:
    QThread m_thread;
    std::unique_ptr<JobWorker> m_worker; ///< goes when the thread has ended
};

} // namespace kb
