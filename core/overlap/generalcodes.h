// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/profile.h"

#include <QSet>

namespace kb::overlap {

/// By more records than this a code is named for the occasion (the paper of a budget, the law that all work
/// under), and no longer for the subject. So many make 66 pairs of one code at most, which people can look
/// through; what a hundred records name would make 4,950, all strong.
inline constexpr qsizetype MostNamedBy = 12;

/// The public codes that more records name than that. Like a general concept (spec 05, 5.3) they count for
/// nothing between two records.
QSet<QString> generalCodes(const QList<OverlapProfile> &profiles);

} // namespace kb::overlap
