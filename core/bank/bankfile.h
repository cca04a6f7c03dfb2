// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/context.h"

#include <memory>

namespace kb {

/// Takes the place for a new bank, so that of two programs only one makes it; Conflict when it is taken.
Result<> claim(const QString &path);

/// Takes away what making a bank left when it failed.
void removeUnfinished(const QString &path);

/// The version of the schema of a bank. NotFound and NotABank for what is none. Changes nothing.
Result<int> schemaVersionOf(const QString &path);

/// Opens the file and brings it to the newest schema; an older bank leaves a copy of itself as it was. To
/// read only, an older bank is refused (ReadOnly). A bank with triggers or views is Damaged: we make none.
Result<std::unique_ptr<BankContext>> connected(const QString &path, OpenMode mode, const Clock &clock);

} // namespace kb
