// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/unit.h"

namespace kb {

/// The units that a new bank can be of without typing (spec 02, 2.3): code, names, kind and looks, from
/// resources/units. A ministry reorganises often, so any other unit can be typed.
QList<Unit> seedUnits();

/// A unit without colour or pattern gets those of the list, or the first pair that neither the list nor
/// `known` has.
void giveLook(Unit &unit, const QList<Unit> &known);

/// The unit with that code as a new bank begins with it: the one of the list, or one that is named after its
/// code and has a look of its own.
Unit unitWithCode(const QString &code, const QList<Unit> &known = {});

} // namespace kb
