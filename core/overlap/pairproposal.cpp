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

/// The first that is answered, if possible by a study; null when each still asks.
const PairSide *answeredSide(const QList<PairSide> &sides)
{
    const auto byStudy = [](const PairSide &side) { return side.isAnswered && !side.answer.study.isNull(); };
    auto found = std::ranges::find_if(sides, byStudy);
    if (found == sides.end())
        found = std::ranges::find_if(sides, &PairSide::isAnswered);
    return found == sides.end() ? nullptr : &*found;
}

PairProposal answerSharedBy(const PairSide &side)
{
    if (side.answer.study.isNull())
        return {.action = JointAction::ShareResult, .lead = side.unit, .leadUnit = side.owner};
    return {.action = JointAction::ShareResult,
            .lead = side.answer.unit,
            .study = side.answer.code,
            .leadUnit = side.answer.owner,
            .about = side.answer.study};
}

/// There is no project yet: who needs the answer first leads.
PairProposal programmedTogether(const QList<PairSide> &sides)
{
    if (sides.isEmpty())
        return {.action = JointAction::Programme};
    const PairSide &first = *std::ranges::min_element(sides, isNeededBefore);
    return {.action = JointAction::Programme,
            .lead = first.unit,
            .isNeededFirst = isNeededBeforeOthers(first, sides),
            .leadUnit = first.owner};
}

} // namespace

bool isNeededBefore(const PairSide &one, const PairSide &other)
{
    const QDate day = one.waitsUntil();
    const QDate otherDay = other.waitsUntil();
    return day.isValid() && (!otherDay.isValid() || day < otherDay);
}

PairProposal proposalFor(const QList<PairSide> &sides)
{
    const QList<SideProject> projects = projectsOnSides(sides);
    const JointAction action = actionLeftBy(projects);
    if (const PairSide *answered = answeredSide(sides); answered && action == JointAction::Programme)
        return answerSharedBy(*answered);
    const auto about =
        std::ranges::find_if(projects, [&](const SideProject &project) { return leaves(project, action); });
    if (about == projects.end())
        return programmedTogether(sides);
    return {.action = action,
            .lead = about->unit,
            .project = about->code,
            .leadUnit = about->owner,
            .about = about->uid};
}

PairProposal proposalFor(const PairSide &a, const PairSide &b)
{
    return proposalFor(QList<PairSide>{a, b});
}

} // namespace kb
