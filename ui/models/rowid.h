// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb {

/// The local id of a row. Records of the bank keep it among their facts, other rows as `id`.
template <typename Record> qint64 rowId(const Record &record)
{
    if constexpr (requires { record.facts.id; })
        return record.facts.id;
    else
        return record.id;
}

} // namespace kb
