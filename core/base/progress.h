// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace kb {

/// How far a long job is: parts done of a total; a total of 0 means that nobody knows yet.
/// Called on the thread that does the work, at most some times per second.
using Progress = std::function<void(qint64 done, qint64 total)>;

/// After how many records a job tells how far it is: often enough to look alive, too seldom to cost time.
inline constexpr int ReportEvery = 100;

inline void report(const Progress &progress, qint64 done, qint64 total)
{
    if (progress)
        progress(done, total);
}

} // namespace kb
