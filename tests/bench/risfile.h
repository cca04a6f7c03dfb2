// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace kb::bench {

/// Writes a file of so many records, as a reference manager exports a library: reports, articles and books
/// with authors, keywords and an abstract. The same seed gives the same file.
Result<> writeRisFile(const QString &path, int records, quint32 seed);

} // namespace kb::bench
