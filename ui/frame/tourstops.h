// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

namespace kb {

/// A place that the tour goes to, and what is said there. The texts are marked with
/// QT_TRANSLATE_NOOP("Tour", ...).
struct TourStop
{
    const char *tab; ///< its id
    const char *title;
    const char *text; ///< two or three short sentences
};

/// In the order of the tour (spec 03, 3.1).
std::span<const TourStop> tourStops();

} // namespace kb
