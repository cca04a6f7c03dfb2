// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/paper.h"

namespace kb {

/// A table where there is no room for columns: a line for each row with a dot between its cells, and the
/// heading before a cell that needs it.
QList<PaperParagraph> tableLines(const PaperTable &table);

/// A paper of which each text is only as long as a preview needs: to lay out one of a hundred pages keeps the
/// window waiting. Where something is left out, it says so at its end.
Paper beginningsOf(Paper paper);

} // namespace kb
