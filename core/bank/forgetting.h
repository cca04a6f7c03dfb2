// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb {

/// Erases what these records of one type ever held in fields that are kept for a while only (Reach::Passing):
/// from their rows, from the log and so from their history. It is no step: nobody takes it back, and it needs
/// no owner, since what the log says stays what it was. Each record by itself: one that cannot be read keeps
/// no other; the first error comes back when all had their turn. How many held something; where none did
/// nothing is written and nothing told.
Result<int> forgetPassing(Bank &bank, const RecordType &type, const QList<qint64> &ids);

// The same as a part of what is being written: either all of it is erased or nothing.

Result<> forgetPassing(Write &write, const RecordType &type, const QList<qint64> &ids);

enum class Forgotten {
    History,   ///< what holds now stays
    Everything ///< what holds now goes too, as of somebody who went into another one
};

/// What is personal (Reach::Person), also where an earlier version wrote it together with what is not: that
/// is said again first, where the record is ours.
Result<> forgetPersonal(Write &write, const RecordType &type, const QList<qint64> &ids, Forgotten which);

/// Every operation of the record that says such a thing: erased whole, when what else it said and still
/// stands is said again. What it said must not stand any more. NotOwner for a record of another unit.
Result<> forgetSaying(Write &write, const RecordType &type, qint64 id,
                      const std::function<bool(const Operation &)> &says);

/// All that was ever said of these records, which are out of sight and stay so; NotAllowed for one in use.
/// That they were there stays: who knows both ends of a link knows its uid (bank/links.h).
Result<> forgetWhole(Write &write, const RecordType &type, const QList<qint64> &ids);

} // namespace kb
