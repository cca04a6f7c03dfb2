// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QIcon>

#include <functional>

class QPainter;

namespace kb {

/// Paints a picture of one ink.
using InkPicture = std::function<void(QPainter &painter, const QRect &rect, const QColor &ink)>;

/// An icon whose one ink comes from the program's palette each time it is painted, so that it follows the
/// theme, greys when disabled and turns over when selected.
QIcon inkIcon(Meaning meaning, InkPicture picture);

} // namespace kb
