// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"

#include <array>

namespace kb {

/// Answers questions of which only the newest counts, such as the words that somebody is typing. A question
/// stops the older ones and does not wait for them: while one will not stop, the next runs on a second
/// thread. No answer is given after that to a newer question.
///
/// Lives on the thread of the window, as JobRunner does.
class LatestJob : public QObject
{
    Q_OBJECT

public:
    /// The bank must outlive it.
    explicit LatestJob(Bank &bank, QObject *parent = nullptr);
    ~LatestJob() override;

    /// `work(JobContext &)` gives a Result<T>; `done(Result<T>)` gets it on the window's thread, unless
    /// something was asked since or `receiver` is gone.
    template <typename Work, typename Done> void ask(const QObject *receiver, Work work, Done done)
    {
        const int asked = ++m_asked;
        begin([this, asked, work, done, guard = QPointer(receiver)](JobRunner &lane) {
            lane.run(this, work, [this, asked, done, guard](const auto &answer) {
                beginWaiting();
                if (guard && asked == m_asked)
                    done(answer); // last: it may end everything
            });
        });
    }

    /// What was asked is not wanted any more.
    void forget();

    bool isBusy() const;

private:
    using Begin = std::function<void(JobRunner &lane)>;

    void begin(Begin work);
    void beginWaiting();
    JobRunner *freeLane();

    Bank &m_bank;
    std::array<std::unique_ptr<JobRunner>, 2> m_lanes; ///< made when they are needed
    Begin m_waiting;                                   ///< while every lane is busy
    int m_asked = 0;
};

} // namespace kb
