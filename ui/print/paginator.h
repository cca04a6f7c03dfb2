// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

namespace kb::print {

struct PlacedStrip
{
    qreal top; ///< from the top of the body
    Strip strip;
};

struct Page
{
    doc::PaperSize paperSize = doc::PaperSize::A4;
    doc::Orientation orientation = doc::Orientation::Portrait;
    doc::Numbering numbering = doc::Numbering::GoesOn;
    QList<PlacedStrip> strips = {};
};

/// What a page says about itself: 1 of 2.
struct PageNumber
{
    qsizetype nth;
    qsizetype of;

    bool operator==(const PageNumber &) const = default;
};
PageNumber numberOf(const QList<Page> &pages, qsizetype page);

/// Deals the strips over pages, in their order. Strips with a bond stay together when they fit on one page;
/// what is longer is divided at its weakest bonds. There is always at least one page.
QList<Page> paginated(const Strips &strips, doc::PaperSize paperSize = doc::PaperSize::A4);

} // namespace kb::print
