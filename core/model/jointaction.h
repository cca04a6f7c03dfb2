// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/overlapaction.h"
#include "model/researchproject.h"

namespace kb {

/// What units that ask the same can do together (spec 05, 5.5).
enum class JointAction {
    Programme,     ///< nothing is ordered yet: the research can be made one
    JoinCommittee, ///< research is under way and can be steered: who asks the same sits on its committee
    ShareResult,   ///< the research is done, or its draft report is ready: too late to steer it
};
template <>
inline constexpr auto codesOf<JointAction> = codes("samen_programmeren", "commissie_aansluiten",
                                                   "resultaat_delen");

/// What people did with a group of questions.
enum class GroupState {
    Open,
    Afgesproken, ///< an agreement is about all of its questions
    NietNodig,   ///< somebody said that it need not be programmed together
};
template <> inline constexpr auto codesOf<GroupState> = codes("open", "afgesproken", "niet_nodig");

/// What the projects leave to do: while one can still be steered, that comes before a result that is there.
/// Stopped projects do not count.
JointAction jointAction(const QList<Phase> &projects);

/// What units agree when they do that.
ActionKind kindOf(JointAction action);

} // namespace kb
