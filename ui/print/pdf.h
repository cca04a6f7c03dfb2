// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb::print {

/// The document as PDF/A-1b, with its language, title and bookmarks. Nothing is returned that the gate of
/// pdfarchive.h finds fault with. The same document gives the same bytes on the same system.
Result<QByteArray> renderPdf(const Document &document);

} // namespace kb::print
