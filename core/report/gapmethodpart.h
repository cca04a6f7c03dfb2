// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "report/document.h"

namespace kb {

/// How gaps are found, in plain words, with the norms that hold in the bank; a part of the report about gaps.
QList<doc::Block> gapMethod(const GapNorms &norms);

} // namespace kb
