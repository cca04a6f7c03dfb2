// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

#include <QList>
#include <QStringList>

namespace kb {

/// What became of one gap since a day on which the gaps were kept.
enum class SinceKept { Same, Fresh, Moved };
template <> inline constexpr auto codesOf<SinceKept> = codes("gelijk", "nieuw", "andere_soort");

/// A record whose gap is of another kind now.
struct MovedGap
{
    QString from; ///< keys
    QString to;

    bool operator==(const MovedGap &) const = default;
};

/// What became of the gaps between two moments, by key, in alphabetical order.
struct GapChange
{
    QStringList fresh; ///< there now, and nothing of that record then
    QStringList gone;  ///< there then, and not now
    QStringList same;
    QList<MovedGap> moved = {};

    bool operator==(const GapChange &) const = default;
};

GapChange changeOf(const QStringList &then, const QStringList &now);

} // namespace kb
