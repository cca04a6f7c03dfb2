// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/networkscale.h"
#include "report/questionnetwork.h"
#include "report/wordroom.h"

#include <optional>

namespace kb {

/// A group of questions as it is called in a drawing.
struct NamedGroup
{
    QStringList lines; ///< as few as hold it whole, or else cut where there is room for no more
    QRectF room;       ///< of all lines
};

/// Bold, just above the highest question of the group: nearer to the questions of this group than to those of
/// another, and in the field of no other. Rather in more lines or shorter than on a line of the network,
/// rather there than not at all. None for a group without questions.
std::optional<NamedGroup> namedGroup(const QuestionNetwork &network, const NetworkScale &scale, int group,
                                     const doc::WordRoom &taken);

} // namespace kb
