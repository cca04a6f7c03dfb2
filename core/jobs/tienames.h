// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "overlap/overlap.h"

#include <QSet>

namespace kb {

/// Evidence that is a record: a tie, or what both resemble.
constexpr bool namesRecord(EvidenceName name)
{
    return isTie(name) || name == EvidenceName::GoBetween;
}

/// The records that the reasons of the pair name: those that both sides have, and those that both resemble.
QSet<Uid> namedByReasons(const Overlap &pair);

/// Gives the ties of the pair their names as they are today: a bank keeps only which records they are. What
/// is not among the lines stays without a name.
void nameTies(Overlap &pair, const QHash<Uid, Headline> &lines);

} // namespace kb
