// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/storedrecord.h"
#include "base/progress.h"
#include "log/operation.h"

#include <functional>
#include <stop_token>

namespace kb {

struct BankContext;

/// The row that follows from the operations of one record: the only implementation of that rule, so a bank
/// that was kept up to date and one that was rebuilt are the same.
StoredRecord shownRecord(qint64 id, const QList<Operation> &operations);

/// Writes that row. A kind that this version does not know has none; it stays in the log.
Result<> project(Database &db, qint64 id, const QList<Operation> &operations);

using VisitRow = std::function<Result<>(const RecordType &type, const StoredRecord &row)>;
/// The rows that follow from the whole log, one after the other; of kinds that this version knows.
Result<> eachShownRecord(BankContext &context, const VisitRow &visit, const Progress &progress,
                         const std::stop_token &stop);

} // namespace kb
