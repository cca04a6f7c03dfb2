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
    QStringList lines; ///< one or two; shorter where there is no room for more
    QRectF room;       ///< of all lines
};

/// Bold, just above the highest question of the group: nearer to the questions of this group than to those of
/// another, and in the field of no other. Rather two lines or shorter than struck through, rather struck
/// through than not there. None for a group without questions.
std::optional<NamedGroup> namedGroup(const QuestionNetwork &network, const NetworkScale &scale, int group,
                                     const doc::WordRoom &taken);

} // namespace kb
