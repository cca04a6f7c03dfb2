// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

namespace kb {

/// What a column of a table can hold, by the name that a mapping has for it (mappableFields()): "Title",
/// "Authors". An unknown name is shown as it is.
QString columnText(Kind kind, const QString &field);

} // namespace kb
