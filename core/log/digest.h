// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// The operation with every value null and the same digest. The state of a record hangs on one that makes,
/// deletes or restores it, and alone it hides the record then, as a deletion does: whoever erases it has said
/// anew what still stands of it, or erases all that the record ever was.
Operation erased(const Operation &operation);

} // namespace kb
