// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace kb {

class Bank;

/// Moves the bytes of attached files out of a copy into a folder, each once under its hash, so that ten
/// copies hold a file once.
Result<> moveFilesTo(Bank &copy, const QString &folder);

/// Takes the bytes that a copy had moved out back in. A file that is no longer there, or is not what it was,
/// is left out: everything else is restored, and whoever opens that file is told that it is damaged.
Result<> bringFilesFrom(Bank &bank, const QString &folder);

} // namespace kb
