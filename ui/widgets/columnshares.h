// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

namespace kb {

/// How wide a column would be, how narrow it may become, and whether it may go out of sight where even that
/// is too much.
struct ColumnNeed
{
    int wish = 0;
    int least = 0;
    bool mayYield = false;
};

/// The widths of these columns, in reading order, so that they fit in the room: as they wish; else narrower,
/// all by the same share; else those at the end yield, and have 0. What may not yield stays, whatever the
/// room.
QList<int> columnShares(const QList<ColumnNeed> &needs, int room);

} // namespace kb
