// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/paginator.h"

namespace kb::print {

/// How full a paper is against the pages that it may take.
struct PageMeasure
{
    qreal filled = 0;    ///< pages, the last one as far as it is filled: 1.8
    int linesOver = 0;   ///< lines on pages after the last one that is allowed
    QString longestPart; ///< the heading of the part with most lines; empty without headings

    bool operator==(const PageMeasure &) const = default;
};

PageMeasure measured(const QList<Page> &pages, int allowed);

} // namespace kb::print
