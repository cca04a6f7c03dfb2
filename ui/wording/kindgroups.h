// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QString>

namespace kb {

/// What several records of a kind are called, as above a group of them: "Studies".
QString kindGroup(Kind kind);

} // namespace kb
