// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

/// What goes into resources/reports/odt-content.xml: XML, escaped already.
struct OdtContent
{
    QString styles; ///< page starts and column widths that the body refers to
    QString body;
};

OdtContent odtContent(const Document &document);

} // namespace kb
