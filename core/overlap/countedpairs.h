// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>

namespace kb {

/// Two questions of a group that different units ask, and their points in whole figures, as people see them.
struct CountedPair
{
    Uid a;
    Uid b;
    int points = 0; ///< 0 too when they were not compared, or do not count

    bool operator==(const CountedPair &) const = default;
};

/// What the average of a group is taken from, so that people can check it: the pairs with most points, and of
/// the others how many there are and what they have together.
struct CountedPairs
{
    QList<CountedPair> highest; ///< ten at most, most points first
    int others = 0;
    int pointsOfOthers = 0;

    static CountedPairs of(QList<CountedPair> pairs);

    int count() const;
    int points() const;
    double average() const; ///< 0 without pairs
    double averageOfOthers() const;

    bool operator==(const CountedPairs &) const = default;
};

} // namespace kb
