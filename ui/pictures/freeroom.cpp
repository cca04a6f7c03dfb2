// SPDX-License-Identifier: EUPL-1.2
#include "pictures/freeroom.h"

#include <algorithm>

namespace kb {

QList<QRectF> roomsAround(const QRectF &mark, const QSizeF &words)
{
    const QSizeF away = (mark.size() + words) / 2;
    QList<QRectF> rooms;
    for (const QPointF &way : {QPointF(0, away.height()), QPointF(0, -away.height()),
                               QPointF(away.width(), 0), QPointF(-away.width(), 0)}) {
        QRectF room(QPointF(), words);
        room.moveCenter(mark.center() + way);
        rooms.append(room);
    }
    return rooms;
}

const QRectF *firstFreeRoom(const QList<QRectF> &rooms, const QList<QRectF> &taken)
{
    const auto found = std::ranges::find_if(rooms, [&](const QRectF &room) {
        return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(room); });
    });
    return found == rooms.end() ? nullptr : &*found;
}

} // namespace kb
