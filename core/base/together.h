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
    const size_t cores = std::thread::hardware_concurrency(); // asked once: the answer is read from a file
    std::atomic<size_t> next = 0;
    const auto work = [&](const Progress &told) {
        auto worker = makeWorker();
        for (size_t number = next++; number < count && !stop.stop_requested(); number = next++) {
            if (number % ReportEvery < cores)
                report(told, qint64(number), qint64(count));
            worker(number);
        }
    };
    const size_t threads = std::min(count, cores);
    std::vector<std::jthread> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.emplace_back(work, Progress());
    report(progress, 0, qint64(count));
    work(progress);
}

/// Sorts on all cores; in no order when it was asked to stop. Equal ones may change places.
template <typename T> void sortTogether(std::vector<T> &items, const std::stop_token &stop = {})
{
    constexpr size_t Blocks = 16;
    const auto borderOf = [&](size_t block) {
        return items.begin() + qsizetype(items.size() * block / Blocks);
    };
    workTogether(
        Blocks, [&] { return [&](size_t block) { std::sort(borderOf(block), borderOf(block + 1)); }; }, {},
        stop);
    for (size_t width = 1; width < Blocks; width *= 2) {
        const auto merge = [&](size_t pair) {
            const size_t first = 2 * width * pair;
            std::inplace_merge(borderOf(first), borderOf(first + width), borderOf(first + 2 * width));
        };
        workTogether(
            Blocks / width / 2, [&] { return merge; }, {}, stop);
    }
}

} // namespace kb
