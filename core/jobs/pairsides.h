// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "overlap/pairproposal.h"

namespace kb {

class Database;
struct ShownOverlap;

/// Says how everything is called that the pairs are about, and what counts of their sides: when a question is
/// needed or by what it is answered, and how far projects are. A few queries, however many pairs.
Result<> nameAll(Database &db, QList<ShownOverlap> &pairs);

/// The same of questions of a group, in their order.
Result<QList<PairSide>> sidesOf(Database &db, const QList<Headline> &questions);

} // namespace kb
