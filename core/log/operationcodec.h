// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"

#include <QByteArrayView>

namespace kb {

/// Operations as bytes: deterministic CBOR (RFC 8949, 4.2), so that equal operations have equal bytes, and
/// what was read and is written again is the same to the byte, also where its fields and kind are unknown.
/// Reading is total: whatever the bytes, it gives an operation or an Error, in time and memory linear in
/// their number.

/// No operation carries more than this, counted before compression; the gate refuses what is larger.
inline constexpr qsizetype MaximumOperationSize = 8 * 1024 * 1024;

/// For the log in the bank: compressed when longer than 600 bytes and the shorter for it. Erased fields come
/// back as null. TooLarge above the maximum.
Result<QByteArray> encodeFields(const Values &fields);
Result<Values> decodeFields(QByteArrayView bytes);

/// For the log in the bank: sorted, without doubles.
QByteArray encodeObserved(const QList<OperationId> &observed);
Result<QList<OperationId>> decodeObserved(QByteArrayView bytes);

/// For packages: the whole operation, never compressed, so that two machines write the same bytes.
/// A package compresses many operations together.
Result<QByteArray> encodeOperation(const Operation &operation);
Result<Operation> decodeOperation(QByteArrayView bytes);

} // namespace kb
