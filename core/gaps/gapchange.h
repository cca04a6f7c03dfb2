// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// What became of the gaps between two moments, by key, in alphabetical order.
struct GapChange
{
    QStringList fresh; ///< there now, and not then
    QStringList gone;  ///< there then, and not now
    QStringList same;

    bool operator==(const GapChange &) const = default;
};

GapChange changeOf(const QStringList &then, const QStringList &now);

} // namespace kb
