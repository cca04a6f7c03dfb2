// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QString>

namespace kb {

/// So many of a kind, in a sentence: "3 studies".
QString kindCount(Kind kind, int count);

} // namespace kb
