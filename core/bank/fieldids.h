// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/operation.h"

namespace kb {

// The numbers of fields that every record has, or every child: the same in every field table.
inline constexpr FieldId RefcodeField = 10; ///< of a record that stands on its own
inline constexpr FieldId OwnerField = 11;   ///< of a record that a unit owns
inline constexpr FieldId ParentField = 10;  ///< of a child, which has no code of its own

} // namespace kb
