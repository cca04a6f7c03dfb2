// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QString>

namespace kb {

/// What a record must have before its lifecycle lets it go on, in words: the error NotAllowed has the names.
QString missingText(Kind kind, const QString &names);

} // namespace kb
