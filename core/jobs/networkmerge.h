// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"
#include "model/value.h"

#include <QList>

#include <array>

namespace kb {

class Bank;

// How one of two persons, or of two institutes, goes into the other (spec 02, 2.10).

/// A field in which the two say something different.
struct MergeChoice
{
    FieldId field = 0;
    Value ofGone;
    Value ofSurvivor;
    Value proposed; ///< of a list both together; else what stays, or what it lacks

    bool operator==(const MergeChoice &) const = default;
};

/// Of these records those that can go into another one: this bank may change them, and they are in use.
Result<QList<Uid>> mergeableOf(Bank &bank, Kind kind, const QList<Uid> &records);

/// What there is to choose, in the order of the fields; what a record is by itself (its code, its owner) is
/// no choice. A survivor that this bank may not change is proposed nothing.
Result<QList<MergeChoice>> mergeChoices(Bank &bank, Kind kind, const Uid &gone, const Uid &survivor);

/// The same of two records, read once: when the one goes, and when the other goes. Both are about the same
/// fields.
Result<std::array<QList<MergeChoice>, 2>> mergeChoicesEachWay(Bank &bank, Kind kind, const Uid &one,
                                                              const Uid &other);

/// What the survivor takes over when nobody chooses otherwise.
Values proposedValues(const QList<MergeChoice> &choices);

/// One goes into the other: the survivor gets the values that are taken over, all that names the one that
/// goes names the survivor, and the old uid is found as it. One step to undo. InvalidInput for a record with
/// itself, or with one that is not in use; NotOwner when this bank may not change what changes.
Result<> mergeInto(Bank &bank, Kind kind, const Uid &gone, const Uid &survivor, const Values &taken = {});

} // namespace kb
