// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/drawing.h"

#include <QJsonObject>

namespace kb {

/// A drawing as it is kept with a paper: every piece an array that begins with its name.
QJsonObject json(const doc::Drawing &drawing);
/// What it does not understand becomes nothing, or the nearest that there is.
doc::Drawing drawingFrom(const QJsonObject &object);

} // namespace kb
