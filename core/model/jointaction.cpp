// SPDX-License-Identifier: EUPL-1.2
#include "model/jointaction.h"

#include <algorithm>

namespace kb {

JointAction jointAction(const QList<Phase> &projects)
{
    const auto hasText = [](Phase phase) { return phase >= Phase::Concept && phase < Phase::Gestopt; };
    if (std::ranges::any_of(projects, canStillBeSteered))
        return JointAction::JoinCommittee;
    return std::ranges::any_of(projects, hasText) ? JointAction::ShareResult : JointAction::Programme;
}

ActionKind kindOf(JointAction action)
{
    switch (action) {
    case JointAction::Programme:
        return ActionKind::SamenProgrammeren;
    case JointAction::JoinCommittee:
        return ActionKind::CommissieAansluiten;
    case JointAction::ShareResult:
        return ActionKind::ResultaatDelen;
    }
    Q_UNREACHABLE();
}

} // namespace kb
