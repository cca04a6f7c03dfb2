// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/knowledgequestion.h"

namespace kb {

/// False for a question that expired, or that went on in another one.
bool isStillAsked(QuestionStatus status);

/// What stands around a question that its lifecycle asks for.
struct QuestionSurroundings
{
    int answers = 0; ///< studies linked to it
};

/// What is missing before the step may be made, as field or guard names of the specification (02, 2.8); empty
/// when nothing stands in the way. A record that is new comes from one without values, so it is asked what
/// every step to its state asks for.
QStringList missingForStep(const KnowledgeQuestion &before, const KnowledgeQuestion &after,
                           const QuestionSurroundings &around);
/// The steps of publication. What is public can only be withdrawn.
QStringList missingForStep(const Study &before, const Study &after);
/// These, and who performed a study that is called complete; `performers` are institutes linked to it.
QStringList missingForStep(const Study &before, const Study &after, int performers);

} // namespace kb
