// SPDX-License-Identifier: EUPL-1.2
#include "log/draft.h"

namespace kb {

Draft creation(const Values &values)
{
    Draft draft{values, {}};
    draft.fields.insert(Alive, true);
    return draft;
}

Draft change(const RecordState &seen, const Values &values)
{
    Draft draft{values, {}};
    if (!seen.deletions.isEmpty())
        draft.fields.insert(Alive, true);
    draft.observed = headsOf(seen, draft.fields);
    return draft;
}

Draft deletion(const RecordState &seen)
{
    return {{{Alive, false}}, allHeads(seen)};
}

Draft restoration(const RecordState &seen)
{
    return change(seen, {{Alive, true}});
}

} // namespace kb
