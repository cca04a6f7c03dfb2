// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

namespace kb::print {

enum class RowSpacing { Normal, Wide, ToSign, ToWrite };

/// The caption, the header row and the rows, each header also above what comes on a next page.
Strips tableStrips(const doc::Table &table, qreal width, RowSpacing spacing = RowSpacing::Normal,
                   doc::Face face = doc::Face::Serif);

} // namespace kb::print
