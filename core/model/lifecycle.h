// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"
#include "model/researchproject.h"

namespace kb {

/// What stands around a question that its lifecycle asks for.
struct QuestionSurroundings
{
    int answers = 0; ///< studies linked to it
};

/// What stands around a project that its lifecycle asks for.
struct ProjectSurroundings
{
    int questions = 0;
    int dossiers = 0;
    int finalReports = 0;   ///< files or links with that role
    int decidedResults = 0; ///< result studies that are public with a date, or not public with a reason
};

/// What is missing before the step may be made, as field or guard names of the specification (02, 2.8); empty
/// when nothing stands in the way. Only guards marked "blok": the others ask, they do not forbid.
QStringList missingForStep(const KnowledgeQuestion &before, const KnowledgeQuestion &after,
                           const QuestionSurroundings &around);
QStringList missingForStep(const ResearchProject &before, const ResearchProject &after,
                           const ProjectSurroundings &around);
/// The steps of publication.
QStringList missingForStep(const Study &before, const Study &after);

/// From the award on, a project is not deleted but stopped (spec 02, 2.10).
bool mayBeRemoved(const ResearchProject &project);

} // namespace kb
