// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

/// A whole HTML5 page: accessible, with a style sheet for screen and paper inside it, without anything from
/// elsewhere.
QString renderHtml(const Document &document);

/// An OpenDocument text (ODF 1.3). The same document gives the same bytes.
QByteArray renderOdt(const Document &document);

/// For the command line, e-mail and tests: lines of at most 80 characters where the words allow it.
QString renderPlainText(const Document &document);

} // namespace kb
