// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/unit.h"

namespace kb {

/// The units that a new bank can be of without typing (spec 02, 2.3): code, names, kind and looks, from
/// resources/units. A ministry reorganises often, so any other unit can be typed.
QList<Unit> seedUnits();

/// The unit with that code as a new bank begins with it: the one of the list, or one that is named after its
/// code and has the first colour and pattern that neither the list nor `known` has.
Unit unitWithCode(const QString &code, const QList<Unit> &known = {});

} // namespace kb
