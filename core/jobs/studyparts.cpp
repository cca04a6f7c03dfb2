// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studyparts.h"

#include "bank/children.h"

namespace kb {

Result<QList<StudyRelation>> relationsOf(Bank &bank, const Uid &study)
{
    return childrenOf<StudyRelation>(bank, "study_relation/of_study", study);
}

} // namespace kb
