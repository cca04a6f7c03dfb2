// SPDX-License-Identifier: EUPL-1.2
#include "log/operation.h"

#include <algorithm>

namespace kb {

QList<OperationId> asSet(QList<OperationId> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace kb
