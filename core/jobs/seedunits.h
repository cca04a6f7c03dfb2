// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/unit.h"

namespace kb {

/// The units that a new bank can be of without typing (spec 02, 2.3): code, names, kind and looks. A ministry
/// reorganises often, so any other unit can be typed.
QList<Unit> seedUnits();

} // namespace kb
