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

QList<SideProject> projectsOnSides(const QList<PairSide> &sides)
{
    QList<SideProject> projects;
    for (const PairSide &side : sides)
        projects += side.projects;
    return projects;
}

JointAction actionLeftBy(const QList<SideProject> &projects)
{
    QList<Phase> phases;
    for (const SideProject &project : projects)
        phases.append(project.phase);
    return jointAction(phases);
}

/// Each of the other units can wait for its answer.
bool isNeededBeforeOthers(const PairSide &one, const QList<PairSide> &sides)
{
    const auto isOfAnother = [&](const PairSide &side) { return side.unit != one.unit; };
    const auto canWait = [&](const PairSide &side) {
        return !isOfAnother(side) || isNeededBefore(one, side);
    };
    return std::ranges::any_of(sides, isOfAnother) && std::ranges::all_of(sides, canWait);
}

} // namespace

bool isNeededBefore(const PairSide &one, const PairSide &other)
{
    return one.needBy.isValid() && (!other.needBy.isValid() || one.needBy < other.needBy);
}

PairProposal proposalFor(const QList<PairSide> &sides)
{
    const QList<SideProject> projects = projectsOnSides(sides);
    const JointAction action = actionLeftBy(projects);
    const auto about =
        std::ranges::find_if(projects, [&](const SideProject &project) { return leaves(project, action); });
    if (about != projects.end())
        return {.action = action,
                .lead = about->unit,
                .project = about->code,
                .leadUnit = about->owner,
                .about = about->uid};
    if (sides.isEmpty())
        return {.action = action};
    const PairSide &first = *std::ranges::min_element(sides, isNeededBefore);
    return {.action = action,
            .lead = first.unit,
            .isNeededFirst = isNeededBeforeOthers(first, sides),
            .leadUnit = first.owner};
}

PairProposal proposalFor(const PairSide &a, const PairSide &b)
{
    return proposalFor(QList<PairSide>{a, b});
}

} // namespace kb
