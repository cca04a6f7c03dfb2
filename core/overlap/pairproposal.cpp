// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairproposal.h"

#include <algorithm>

namespace kb {

namespace {

/// Whether the project by itself would leave that to do.
bool leaves(const SideProject &project, JointAction action)
{
    return project.phase != Phase::Gestopt && jointAction({project.phase}) == action;
}

} // namespace

bool isNeededBefore(const PairSide &one, const PairSide &other)
{
    return one.needBy.isValid() && (!other.needBy.isValid() || one.needBy < other.needBy);
}

PairProposal proposalFor(const PairSide &a, const PairSide &b)
{
    QList<Phase> phases;
    const QList<SideProject> projects = a.projects + b.projects;
    for (const SideProject &project : projects)
        phases.append(project.phase);
    PairProposal proposal{.action = jointAction(phases)};
    const auto about = std::ranges::find_if(
        projects, [&](const SideProject &project) { return leaves(project, proposal.action); });
    if (about != projects.end()) {
        proposal.project = about->code;
        proposal.lead = about->unit;
        return proposal;
    }
    const bool isBFirst = isNeededBefore(b, a);
    proposal.lead = isBFirst ? b.unit : a.unit;
    proposal.isNeededFirst = isBFirst || isNeededBefore(a, b);
    return proposal;
}

} // namespace kb
