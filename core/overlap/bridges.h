// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>

#include <utility>

namespace kb {

/// A pair without which those beyond it are tied to the others no more.
struct Bridge
{
    Uid near;          ///< on the side of the most members
    Uid far;           ///< on the other side
    QList<Uid> beyond; ///< all on that side, `far` included, in the order of the members

    bool operator==(const Bridge &) const = default;
};

/// The bridges of a graph (Tarjan 1974: A note on finding the bridges of a graph), in the order of the
/// members. Pairs with others than the members do not count, nor does it count how often a pair stands there.
/// Where both sides have as many, the later members are beyond. Where two members are tied to each other
/// alone, their pair is no news, and is left out.
QList<Bridge> bridgesOf(const QList<Uid> &members, const QList<std::pair<Uid, Uid>> &pairs);

} // namespace kb
