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

/// NotFound when there is no such file; NotABank for a foreign or empty one, Damaged for a bank that is cut
/// off. Changes nothing.
Result<BankHeader> readBankHeader(const QString &path);

} // namespace kb
