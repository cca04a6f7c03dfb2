// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Qt>

namespace kb {

/// What the cells of a record table tell besides what Qt asks.
enum RecordRole {
    IdRole = Qt::UserRole, ///< local id of the row, qint64; never needs a read
    UidRole,               ///< uid of the record, for links and packages; invalid for a row that has none
    MarkRole,              ///< kb::Mark of the cell; invalid when it has none
    BarRole,               ///< kb::Bar that is drawn instead of the text; invalid when it has none
    NoteRole,              ///< quiet word below the text of the cell; empty when it has none
    ReadErrorRole,         ///< sentence that says why the row could not be read; invalid when it could
};

/// What the headers of a record table tell besides what Qt asks.
enum ColumnRole {
    KeyRole = Qt::UserRole, ///< stable name for settings and for sorting
    WidthRole,              ///< width in average characters; 0 takes what is left
    LeastRole,              ///< width of the beginning that says enough; 0 for a text of which most is needed
    CutFirstRole,           ///< true for one that is cut to its beginning before another becomes narrower
    OnRequestRole,          ///< true for a column that is hidden until asked for
    SortableRole,
    NotedRole, ///< true for a column whose cells may have a note
    WholeRole, ///< true for a column that is never cut nor left out for want of room, as a code
    WordRole,  ///< true for a column that is left out rather than cut for want of room, as a status
};

} // namespace kb
