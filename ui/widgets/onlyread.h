// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAbstractScrollArea;
class QWidget;

namespace kb {

/// Whether a text or a table of cells can be changed by who sees it. What is only read lies flat in the
/// window, as a line that is only read does, and is walked over and selected by keyboard all the same; a
/// table must still be told not to edit.
void setOnlyRead(QAbstractScrollArea &area, bool isOnlyRead);

/// The same for a choice, or for chips: the keyboard goes past it.
void setLocked(QWidget &choice, bool isLocked);

} // namespace kb
