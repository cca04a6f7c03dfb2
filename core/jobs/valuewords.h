// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/field.h"
#include "model/profile.h"

namespace kb {

class Bank;

/// What a field holds, for a paper: the word of a code, a date in full, the name of a record; of a list each
/// of its parts. Empty for nothing.
QString valueWords(Bank &bank, Kind kind, const FieldInfo &field, const Value &value, Language language);

} // namespace kb
