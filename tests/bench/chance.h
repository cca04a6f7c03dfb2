// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace kb::bench {

/// Chance with a seed: the same seed gives the same bank.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return int(m_random.generate() % quint32(end)); }
    bool oneIn(int cases) { return below(cases) == 0; }

    /// From 0: each next one as rare as Zipf found in words, so that few have most of everything.
    qsizetype rank(qsizetype end)
    {
        const double reached = std::pow(double(end + 1), m_random.generateDouble());
        return std::min(end - 1, qsizetype(reached) - 1);
    }

    QDate day(QDate from, QDate until) { return from.addDays(below(int(from.daysTo(until)) + 1)); }

    template <typename T> const T &oneOf(const QList<T> &choices)
    {
        return choices.at(below(int(choices.size())));
    }

    /// The first ones far more often than the last.
    template <typename T> const T &favouriteOf(const QList<T> &choices)
    {
        return choices.at(rank(choices.size()));
    }

private:
    QRandomGenerator m_random;
};

} // namespace kb::bench
