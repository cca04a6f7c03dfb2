// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/field.h"

#include <QString>

namespace kb {

class Bank;

/// What a field holds, as people read it: the word of a code, the name of a record, "empty" for nothing.
QString valueText(Bank &bank, Kind kind, const FieldInfo &field, const Value &value);

} // namespace kb
