// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gap.h"

#include <array>

namespace kb {

/// Who asks for what is missing, as far as the bank knows (spec 11, C3).
struct GapDemand
{
    bool isNeeded = false;  ///< a question that must be answered asks for it
    QDate neededBy;         ///< the day of the answer, or of the decision; invalid: nobody knows one
    int signalStrength = 0; ///< impact times likelihood of its strongest signal; 0: there is none

    bool operator==(const GapDemand &) const = default;
};

/// What each ground of demand counts for in this bank, beside the others; and how much of the answer is
/// there, in percent, where something of that nature is lacking.
struct GapWeights
{
    int needed = 40;
    int neededBy = 35;
    int signalStrength = 25;
    int farMonths = 24; ///< a day as far away as this asks for nothing yet
    std::array<int, codesOf<GapNature>.size()> covered{0, 60, 40, 50, 40, 60, 80};

    bool operator==(const GapWeights &) const = default;
};

inline constexpr int FullDemand = 100;   ///< points
inline constexpr int FullCoverage = 100; ///< percent
inline constexpr int MostWeight = 1000;  ///< a weight above it counts as this, one below 0 as 0
inline constexpr int MostOfSignal = 5;   ///< its impact, and its likelihood
inline constexpr int StrongestSignal = MostOfSignal * MostOfSignal;

/// The sum that a gap comes to, in whole points, so that what is shown adds up.
struct GapPriority
{
    int needed = 0;
    int neededBy = 0;
    int signalStrength = 0;
    int covered = 0; ///< percent

    int demand() const { return needed + neededBy + signalStrength; }
    /// Demand × (1 − coverage), of a hundred.
    int points() const { return (demand() * (FullCoverage - covered) + FullCoverage / 2) / FullCoverage; }
    bool operator==(const GapPriority &) const = default;
};

/// More demand never gives fewer points, and more coverage never more. The day counts in full on the day
/// itself and after it, and in a straight line less before it.
GapPriority priorityOf(const GapDemand &demand, GapNature nature, const GapWeights &weights, QDate on);

/// A place among others; who has as many points has the same place.
struct GapPlace
{
    int place = 0;    ///< 1 is first; 0: it has none
    int sharedBy = 0; ///< how many have this place, itself included

    bool operator==(const GapPlace &) const = default;
};

/// Of each, in the order given.
QList<GapPlace> placesOf(const QList<GapPriority> &priorities);

} // namespace kb
