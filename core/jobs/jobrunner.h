// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <stop_token>

namespace kb {

/// What a job may use while it runs; valid on the worker's thread until the job returns.
struct JobContext
{
    Bank &bank; ///< the worker's own, on the same file
    Progress progress;
    std::stop_token stop;
};

/// Does long work beside the window: one thread with its own Bank on the file of the window's bank. Jobs run
/// one after the other. What a job writes is told by the window's ChangeNotifier, as if the window had
/// written it.
///
/// Lives on the thread of the window. A bank in memory cannot be opened twice: its jobs fail with NotFound.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(Bank &bank, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~JobRunner() override;

    /// `work(JobContext &)` gives a Result<T>; `done(Result<T>)` gets it on the window's thread, after the
    /// changes were told. `done` is not called when `receiver` is gone by then.
    template <typename Work, typename Done> void run(const QObject *receiver, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, JobContext &>;
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        enqueue({[work, outcome](JobContext &context) { *outcome = work(context); },
                 [outcome](const Error &error) { *outcome = Outcome(error); },
                 [done, outcome, guard = QPointer(receiver)] {
                     if (guard)
                         done(**outcome);
                 }});
    }

    /// Whether a job runs or waits.
    bool isBusy() const { return m_open > 0; }

    /// Asks what runs to stop; its result is then usually Cancelled, as is that of jobs that wait.
    void stopAll();

Q_SIGNALS:
    void started();
    /// At most ten times per second.
    void progressed(qint64 done, qint64 total);
    /// No job runs or waits any more.
    void idle();

private:
    struct Job
    {
        std::function<void(JobContext &)> work;
        std::function<void(const Error &)> fail;
        std::function<void()> finish;
        std::stop_source stop = {};
    };

    void enqueue(Job job);
    void execute(const Job &job); ///< on the worker's thread
    void finish(const Job &job);
    Result<Bank *> workerBank(); ///< on the worker's thread
    void tellProgress(qint64 done, qint64 total);

    Bank &m_bank;
    Clock m_clock;
    OpenMode m_mode; ///< that of the window's bank
    QThread m_thread;
    QObject *m_worker; ///< lives on the worker's thread
    std::unique_ptr<Bank> m_workerBank;
    QElapsedTimer m_sinceProgress;
    QList<std::stop_source> m_stops;
    int m_open = 0;
};

} // namespace kb
