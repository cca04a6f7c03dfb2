// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb::cli {

/// Writes a document in the form that the name of the file asks: .pdf (PDF/A), .odt or .html. The old file
/// or the new one, never half of it.
Result<> writePaper(const Document &document, const QString &path);

/// The language in which papers are made: that of the program.
Language paperLanguage();

} // namespace kb::cli
