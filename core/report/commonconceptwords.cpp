// SPDX-License-Identifier: EUPL-1.2
#include "report/commonconceptwords.h"

#include "report/words.h"

namespace kb {

QString commonConceptWords(const CommonConcept &subject)
{
    if (subject.questions == subject.ofAll)
        return Report::tr("Concept “%1” stands with all questions. Mark it as general?").arg(subject.name);
    return Report::tr("Concept “%1” stands with %2 of the %3 questions. Mark it as general?")
        .arg(subject.name)
        .arg(subject.questions)
        .arg(subject.ofAll);
}

} // namespace kb
