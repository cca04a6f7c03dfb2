// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCborValue>
#include <QMap>

namespace kb {

/// One field's value, the same in log, package and export: null, text, integer, bool, bytes (a uid) or a
/// list. Inside lists only what JSON knows too, with uids as text.
using Value = QCborValue;

/// Number of a field within its record type; never used again for another field. 0 to 9 are the log's own.
using FieldId = quint16;

using Values = QMap<FieldId, Value>;

/// The whole number in a value that may come from anywhere; `otherwise` when it is none. Qt would turn a
/// number with a point into one without asking whether it fits.
inline qint64 integerOf(const Value &value, qint64 otherwise = 0)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

} // namespace kb
