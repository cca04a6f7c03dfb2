// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"
#include "model/recordtype.h"

namespace kb {

/// Checks of the value of any field (spec 02, 2.1 and 2.9), for whoever takes in what somebody types: the
/// window and the command line. Readers of files keep aside what they cannot place, and the gate keeps what
/// newer versions write, so neither asks here.

/// Whether the field can have this value at all: a date is in the calendar, a number in the field's range, a
/// code one of its codes. What does not fit is refused.
bool fits(const RecordType &type, const FieldInfo &field, const Value &value);

/// The value in the one form in which we keep it; as it is when it fails its check.
Value inNormalForm(const RecordType &type, const FieldInfo &field, const Value &value);

/// What makes a value that fits look wrong. It is told and kept (spec 02, 2.1).
std::optional<Attention> attentionFor(const RecordType &type, const FieldInfo &field, const Value &value,
                                      int thisYear);

/// The same for all values of a record, each thing once.
QList<Attention> attentionFor(const RecordType &type, const Values &values, int thisYear);

} // namespace kb
