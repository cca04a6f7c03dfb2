// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAbstractScrollArea;

namespace kb {

/// Whether a text or a table of cells can be changed by who sees it. What is only read lies flat in the
/// window, as a line that is only read does; a table must still be told not to edit.
void setOnlyRead(QAbstractScrollArea &area, bool isOnlyRead);

} // namespace kb
