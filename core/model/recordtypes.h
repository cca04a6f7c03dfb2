// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// Every record type that this version knows. To add one: its header, and one line in recordtypes.cpp.
std::span<const RecordType *const> recordTypes();

/// Null for a kind of a newer version.
const RecordType *recordType(Kind kind);
const RecordType *recordType(QLatin1StringView table);

} // namespace kb
