// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb::print {

/// The suffixes that saveDocument knows: pdf, odt, html and txt.
QStringList documentSuffixes();

/// Writes the document in the format of the path's suffix. What stood there stays whole when anything fails.
Result<> saveDocument(const Document &document, const QString &path);

} // namespace kb::print
