// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

namespace kb {

/// SHA-256 over everything an operation says: two operations of one id with different digests contradict each
/// other. The values go in through their seal, SHA-256(salt, values). Erasing keeps the seal and drops values
/// and salt, so the digest stays what it was, and nobody can find a telephone number by trying them all.
QByteArray digestOf(const Operation &operation);

/// 16 random bytes, for the seal of an operation that holds personal values. Without salt erasing works too,
/// but short values can be guessed from what is left.
QByteArray newSalt();

bool isErased(const Operation &operation);

/// The operation with every value null and the same digest. NotAllowed for one that makes, deletes or
/// restores a record: that is no personal value, and the state of the record hangs on it.
Result<Operation> erased(const Operation &operation);

} // namespace kb
