// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobthread.h"

#include <QPointer>

namespace kb {

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
    /// Stops what runs, and does not wait for it: a job may go on for a moment, and must not use what ends
    /// with the window.
    ~JobRunner() override;

    /// `work(JobContext &)` gives a Result<T>; `done(Result<T>)` gets it on the window's thread, after the
    /// changes were told. `done` is not called when `receiver` is gone by then.
    template <typename Work, typename Done> void run(const QObject *receiver, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, JobContext &>;
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        enqueue({{[work, outcome](JobContext &context) { *outcome = work(context); },
                  [outcome](const Error &error) { *outcome = Outcome(error); }},
                 [done, outcome, guard = QPointer(receiver)] {
                     if (guard)
                         done(**outcome);
                 }});
    }

    /// The same for what a key that is pressed twice may do once, as where a dialog follows: nothing happens
    /// while the receiver awaits an earlier one that is called `what`. One that is called otherwise has its
    /// turn after it.
    template <typename Work, typename Done>
    void runOnce(const QObject *receiver, Work work, Done done, const QString &what = {})
    {
        if (isAwaitedBy(receiver, what))
            return;
        const Awaited awaited{receiver, what};
        m_awaited.append(awaited);
        run(this, std::move(work), [this, done, awaited](const auto &outcome) {
            m_awaited.removeOne(awaited); // from here the dialog itself keeps the keys from its window
            if (awaited.receiver)
                done(outcome); // last: it may open another bank, and so end this runner
        });
    }
    /// Whether what it asked for by runOnce() under that name is still to come.
    bool isAwaitedBy(const QObject *receiver, const QString &what = {}) const
    {
        return m_awaited.contains(Awaited{receiver, what});
    }

    /// Whether a job runs or waits.
    bool isBusy() const { return !m_open.isEmpty(); }

    /// Asks what runs to stop; its result is then usually Cancelled, as is that of jobs that wait.
    void stopAll();

Q_SIGNALS:
    void started();
    /// At most ten times per second.
    void progressed(qint64 done, qint64 total);
    /// No job runs or waits any more.
    void idle();

private:
    struct Awaited
    {
        QPointer<const QObject> receiver; ///< null: who is gone
        QString what;

        bool operator==(const Awaited &) const = default;
    };

    struct Job
    {
        JobWork work;
        std::function<void()> finish;
    };

    void enqueue(const Job &job);
    void finish();

    Bank &m_bank;
    std::unique_ptr<JobThread> m_thread;
    QList<Job> m_open; ///< in their order, the one that runs first
    QList<Awaited> m_awaited;
};

} // namespace kb
