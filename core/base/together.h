// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace kb {

/// Does the same for every number below `count`, on all cores. Each thread makes a worker of its own, which
/// may keep what it learns on the way, and gives it numbers that nobody took yet, by rising number. The
/// caller is one of the threads, tells how far the work is and waits for the others. When asked to stop, no
/// further number is taken. A worker may not throw.
template <typename MakeWorker>
void workTogether(size_t count, MakeWorker makeWorker, const Progress &progress = {},
                  const std::stop_token &stop = {})
{
    std::atomic<size_t> next = 0;
    const auto work = [&](const Progress &told) {
        auto worker = makeWorker();
        for (size_t number = next++; number < count && !stop.stop_requested(); number = next++) {
            if (number % ReportEvery < std::thread::hardware_concurrency())
                report(told, qint64(number), qint64(count));
            worker(number);
        }
    };
    const size_t threads = std::min<size_t>(count, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.emplace_back(work, Progress());
    report(progress, 0, qint64(count));
    work(progress);
}

} // namespace kb
