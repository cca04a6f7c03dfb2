// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/grounds.h"
#include "overlap/overlap.h"

#include <span>

namespace kb {

/// Points of a score that one ground brought.
struct GroundPoints
{
    Ground ground = Ground::Concepts;
    int points = 0;

    bool operator==(const GroundPoints &) const = default;
};

/// What the shown parts of a pair rest on: points of ties go to the ties that are shown, in equal shares.
/// Moment and cap are no grounds.
QList<GroundPoints> groundsOf(const Overlap &pair);

/// "persoon:9", as a verdict keeps it.
QStringList groundTexts(const QList<GroundPoints> &grounds);
/// What another version wrote, and cannot be read, is left out; so is a ground that stands there already.
QList<GroundPoints> groundsFrom(const QStringList &texts);

/// A pair that was confirmed or dismissed, and what it rested on then.
struct TaughtPair
{
    bool isConfirmed = false;
    QList<GroundPoints> grounds;
};

/// What was decided about the pairs that rested on a ground for a tenth or more, and what follows.
struct GroundLesson
{
    Ground ground = Ground::Concepts;
    int confirmed = 0;
    int dismissed = 0;
    double weight = 1;        ///< proposed
    int confirmedPercent = 0; ///< of its points, those in confirmed pairs
    int percentOfAll = 0;     ///< of all pairs, those that were confirmed

    int reviewed() const { return confirmed + dismissed; }

    bool operator==(const GroundLesson &) const = default;
};

/// One for each ground, in their order. A ground whose pairs are confirmed more often than all pairs together
/// weighs more, one whose pairs are confirmed less often weighs less (README.md). Depends on the pairs alone,
/// not on their order.
QList<GroundLesson> groundLessons(std::span<const TaughtPair> pairs);

} // namespace kb
