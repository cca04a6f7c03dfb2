// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/receive.h"

namespace kb::test {

/// How many operations of the log still say it.
inline qsizetype operationsThatSay(Bank &bank, const QByteArray &words)
{
    const QList<Operation> all = *allOperations(bank);
    return std::ranges::count_if(all, [&](const Operation &operation) {
        return std::ranges::any_of(operation.fields,
                                   [&](const Value &value) { return value.toCbor().contains(words); });
    });
}

} // namespace kb::test
