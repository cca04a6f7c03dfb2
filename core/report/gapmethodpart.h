// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "gaps/gappriority.h"
#include "report/document.h"

namespace kb {

/// How gaps are found and which comes first, in plain words, with the norms and weights of the bank; a part
/// of the report about gaps.
QList<doc::Block> gapMethod(const GapNorms &norms, const GapWeights &weights);

} // namespace kb
