// SPDX-License-Identifier: EUPL-1.2
#include "jobs/studyparts.h"

#include "bank/children.h"

namespace kb {

Result<QList<StudyRelation>> relationsOf(Bank &bank, const Uid &study)
{
    return childrenOf<StudyRelation>(bank, "study_relation/of_study", study);
}

Result<QList<Finding>> findingsOf(Bank &bank, const Uid &study)
{
    return childrenOf<Finding>(bank, "finding/of_study", study);
}

Result<QList<UseRecord>> usesOf(Bank &bank, const Uid &record)
{
    return childrenOf<UseRecord>(bank, "use_record/of_object", record);
}

} // namespace kb
