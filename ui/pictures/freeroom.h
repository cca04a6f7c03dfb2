// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QRectF>

namespace kb {

/// Where words of that size may stand: below the mark, above it or beside it.
QList<QRectF> roomsAround(const QRectF &mark, const QSizeF &words);

/// Null where each lies over something that is taken.
const QRectF *firstFreeRoom(const QList<QRectF> &rooms, const QList<QRectF> &taken);

} // namespace kb
