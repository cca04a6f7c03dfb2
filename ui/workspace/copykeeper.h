// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"
#include "jobs/keptcopies.h"

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Keeps copies of the open bank: one after half an hour of work, without a word, and one before the bank is
/// left, as a job that the user sees. Where nothing was changed since the last copy, none is made.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const Result<> &)>;

    /// The workspace must outlive this. `work`: how long after the first change a copy is made.
    explicit CopyKeeper(Workspace &workspace, QObject *parent = nullptr,
                        std::chrono::milliseconds work = std::chrono::minutes(30));

    /// Whether something was changed that no copy holds; never when the user wants no automatic copies.
    bool isDue() const;
    /// Whether a copy is to be made before the bank is left.
    bool isDueOnLeaving() const;
    /// Makes the copy and tells how it went. While one is being made, nothing more is begun.
    void makeBeforeLeaving(const Then &then);
    /// The user leaves without a copy of what is there now.
    void goWithout() { m_without = lastStep(); }

Q_SIGNALS:
    /// A copy was made, or could not be.
    void finished();

private:
    void makeQuietly();
    void note(qint64 step, const Result<KeptCopy> &made);
    std::function<Result<KeptCopy>(JobContext &)> work() const;
    qint64 lastStep() const; ///< 0 when there is none

    Workspace &m_workspace;
    JobRunner m_quiet; ///< its own thread: neither lists nor saving wait for it
    QTimer *m_rest;
    qint64 m_without = 0;
    bool m_isLeaving = false;
};

} // namespace kb
