// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/guards.h"

#include <optional>

namespace kb {

/// What only one living record of a bank may have (spec 02): a code, a word in its list, the office of
/// coordinator. The gate holds what somebody types or a command makes to it. What comes in by exchange is not
/// refused for it, as two banks may have given the same code: that is a finding (02, 2.10).

/// A value that is wanted, and who has it.
struct TakenValue
{
    const FieldInfo *field = nullptr;
    Uid holder;
};

/// Whether these fields hold something that only one living record may have.
bool isClaim(const RecordType &type, const Values &fields);

/// The first value that the proposal claims anew and another living record has. What two records have
/// already stands in the way of no other change.
Result<std::optional<TakenValue>> takenValue(Database &db, const Proposal &proposal);

/// Taken, with the names of the field and of the record that has the value, when there is such a value.
Result<> checkUnique(BankContext &context, const Proposal &proposal);

/// Each value that more than one living record has, with the field in front.
Result<QStringList> doubledValues(Database &db);

} // namespace kb
