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

/// Before compression. What is larger is refused, when writing and when reading.
inline constexpr qsizetype MaximumFieldsSize = 8 * 1024 * 1024;
inline constexpr qsizetype MaximumOperationSize = 2 * MaximumFieldsSize;

/// For the log in the bank: compressed when longer than 600 bytes and the shorter for it. InvalidInput for a
/// value of a type that no field has, such as a tag of CBOR.
Result<QByteArray> encodeFields(const Values &fields);
Result<Values> decodeFields(QByteArrayView bytes);

/// For the log in the bank: sorted, without doubles.
QByteArray encodeObserved(const QList<OperationId> &observed);
Result<QList<OperationId>> decodeObserved(QByteArrayView bytes);

/// For packages: the whole operation, never compressed, so that all machines write the same bytes; a package
/// compresses many operations together. NewerSchema for an operation in a form of a later version.
Result<QByteArray> encodeOperation(const Operation &operation);
Result<Operation> decodeOperation(QByteArrayView bytes);

} // namespace kb
