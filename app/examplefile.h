// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

namespace kb {

/// A fresh example in that folder, with its overlaps not computed yet; empty text: that of the coordinator.
Result<QString> makeExample(const QString &folder, const QString &unit);

/// Says on the command line why the program cannot go on; the exit code for it.
int fail(const Error &error);

} // namespace kb
