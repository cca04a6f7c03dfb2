// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace kb {

/// The bytes in zlib's form (RFC 1950), quickly rather than as small as possible. Other versions of zlib may
/// give other bytes, so nothing is hashed in this form.
QByteArray deflated(QByteArrayView bytes);

/// What deflated() was given. Never takes more memory than `size`, the number of bytes that must come out;
/// Damaged when it is another number. (qUncompress goes on doubling its buffer.)
Result<QByteArray> inflated(QByteArrayView bytes, qsizetype size);

/// What a zip holds of an entry: the bare stream (RFC 1951), of which the length is only claimed. At most the
/// first `most` bytes of it; Damaged when it ends before its end.
Result<QByteArray> inflatedBare(QByteArrayView bytes, qsizetype most);

} // namespace kb
