// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace kb {

// Terms that several rules reckon with, so that Today, a list and a paper never disagree.

/// From the delivery of research to its publication (spec 02, 2.8).
inline constexpr int DaysToPublish = 28;
/// After which the knowledge of a dossier is refreshed when the dossier does not say (spec 02, 2.4).
inline constexpr int UsualFreshnessMonths = 36;
/// Without contact an institute is quiet (spec 01, S03).
inline constexpr int UsualQuietMonths = 6;
/// From its publication until a study that nobody uses asks for attention (spec 05, 5.7: G3).
inline constexpr int UsualUnusedMonths = 12;

} // namespace kb
