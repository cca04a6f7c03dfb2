// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"
#include "report/questionnetwork.h"

namespace kb {

struct NetworkPaperContent
{
    doc::Info info; ///< its title may be empty
    QuestionNetwork network;
};

/// The network of questions drawn, its legend above it, and as lists: the overlaps, and the groups with their
/// questions.
Document networkPaper(const NetworkPaperContent &content);

} // namespace kb
