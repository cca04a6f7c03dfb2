// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

/// What the first hundred bytes of a file say, read before SQLite touches it.
struct BankHeader
{
    int applicationId = 0;
    int schemaVersion = 0;
};

/// NotFound when there is no such file; NotABank for a foreign, empty or cut-off file. Changes nothing.
Result<BankHeader> readBankHeader(const QString &path);

} // namespace kb
