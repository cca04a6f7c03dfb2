// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace kb {

/// A scroll bar without arrows: the whole length is the track.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);

} // namespace kb
