// SPDX-License-Identifier: EUPL-1.2
#include "bench/figures.h"

#include <QElapsedTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr int Rounds = 5;

/// Times of the rounds, in milliseconds.
struct Rounded
{
    QList<double> cpu;
    QList<double> wall;

    Result<> time(const std::function<Result<>()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t began = std::clock();
        auto done = work();
        cpu.append(1000.0 * double(std::clock() - began) / CLOCKS_PER_SEC);
        wall.append(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    Figure figure(const QString &what, std::optional<double> wanted)
    {
        std::ranges::sort(cpu);
        std::ranges::sort(wall);
        return {what,
                {{CpuMs, cpu.at(Rounds / 2)}, {WallMs, wall.at(Rounds / 2)}, {LongestMs, wall.last()}},
                wanted ? std::optional(Value{CpuMs, *wanted}) : std::nullopt};
    }
};

} // namespace

Result<> Figures::measure(const QString &what, std::optional<double> wanted, const Work &work)
{
    Rounded rounds;
    for (int round = 0; round < Rounds; ++round) {
        const auto bank = openBank(path());
        if (!bank)
            return bank.error();
        if (auto done = rounds.time([&] { return work(**bank); }); !done)
            return Error{done.error().code, what + u": "_s + done.error().detail};
    }
    m_all.append(rounds.figure(what, wanted));
    return {};
}

Result<> Figures::measureAlone(const QString &what, std::optional<double> wanted,
                               const std::function<Result<>()> &work)
{
    Rounded rounds;
    for (int round = 0; round < Rounds; ++round) {
        if (auto done = rounds.time(work); !done)
            return done;
    }
    m_all.append(rounds.figure(what, wanted));
    return {};
}

} // namespace kb::bench
