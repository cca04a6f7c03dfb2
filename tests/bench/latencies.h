// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "bench/figure.h"

#include <QList>

#include <ctime>

namespace kb::bench {

/// What this thread has had of the processor, in milliseconds: what others do meanwhile is not in it.
inline double threadMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return 1e3 * double(used.tv_sec) + double(used.tv_nsec) / 1e6;
}

/// How long many askings of one sort take.
class Latencies
{
public:
    void add(double milliseconds) { m_times.append(milliseconds); }

    /// Asks some times and keeps the middle; what takes long is asked once.
    template <typename Work> Result<> time(Work work)
    {
        constexpr int repetitions = 5;
        constexpr double longMilliseconds = 250;
        QList<double> times;
        for (int repetition = 0; repetition < repetitions; ++repetition) {
            const double began = threadMilliseconds();
            if (auto done = work(); !done)
                return done.error();
            times.append(threadMilliseconds() - began);
            if (times.last() > longMilliseconds)
                break;
        }
        std::ranges::sort(times);
        add(times.at(times.size() / 2));
        return {};
    }

    bool isEmpty() const { return m_times.isEmpty(); }
    double p50() const { return at(50); }
    double p95() const { return at(95); }

private:
    double at(int percent) const
    {
        QList<double> sorted = m_times;
        std::ranges::sort(sorted);
        return sorted.at(std::min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    QList<double> m_times;
};

/// How long our own askings take.
inline Figure ownFigure(const QString &what, const Latencies &own, std::optional<double> wantedP95 = {})
{
    return {what,
            {{P50, own.p50()}, {P95, own.p95()}},
            wantedP95 ? std::optional(Value{P95, *wantedP95}) : std::nullopt};
}

/// How long those of another program take, and which part of that ours take.
inline Figure otherFigure(const QString &what, const Latencies &other, const Latencies &own,
                          std::optional<double> wantedRatio = {})
{
    return {what,
            {{P50, other.p50()},
             {P95, other.p95()},
             {RatioP50, own.p50() / other.p50()},
             {RatioP95, own.p95() / other.p95()}},
            wantedRatio ? std::optional(Value{RatioP95, *wantedRatio}) : std::nullopt};
}

} // namespace kb::bench
