// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/researchproject.h"

namespace kb {

/// What stands around a project that its lifecycle asks for.
struct ProjectSurroundings
{
    int questions = 0;
    int dossiers = 0;
    int finalReports = 0;   ///< files or links with that role
    int decidedResults = 0; ///< result studies that are public with a date, or not public with a reason
    int openOverlaps = 0;   ///< strong ones with a project or question, about which nobody decided
    int chairs = 0;         ///< of the committee
    int independents = 0;   ///< members of the committee
    int committeeMeetings = 0;
    int openComments = 0; ///< on the draft, without an answer
    int uses = 0;         ///< of its results
    int lessons = 0;
    std::optional<Phase> stoppedFrom; ///< the phase that a stopped project was in
};

/// What is missing before the step may be made, as field or guard names of the specification (02, 2.8); empty
/// when nothing stands in the way. What only asks to be thought about (pointsOfStep) is among it until the
/// remark on the phase says why to go on; a step back asks for that remark too.
QStringList missingForStep(const ResearchProject &before, const ResearchProject &after,
                           const ProjectSurroundings &around);

/// The same for a project that begins here in a later phase: what all phases up to it ask for.
QStringList missingToBegin(const ResearchProject &project, const ProjectSurroundings &around);

/// What the specification marks "let op" about the phase that is entered, whether or not a remark was made.
QStringList pointsOfStep(const ResearchProject &before, const ResearchProject &after,
                         const ProjectSurroundings &around);

/// Whether the remark on the phase was made for this step: an old one says nothing about a new step.
bool hasFreshRemark(const ResearchProject &before, const ResearchProject &after);

/// From the award on, a project is not deleted but stopped (spec 02, 2.10).
bool mayBeRemoved(const ResearchProject &project);

} // namespace kb
