// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "overlap/overlap.h"

#include <QSet>

namespace kb {

/// The records that both sides of the pair have.
QSet<Uid> tiedRecords(const Overlap &pair);

/// Gives the ties of the pair their names as they are today: a bank keeps only which records they are. What
/// is not among the lines stays without a name.
void nameTies(Overlap &pair, const QHash<Uid, Headline> &lines);

} // namespace kb
