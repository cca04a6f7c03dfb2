// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

namespace kb {

/// What goes into resources/reports/odt-content.xml: XML, escaped already.
struct OdtContent
{
    QString styles; ///< page starts and column widths that the body refers to
    QString body;
    QList<QByteArray> drawings; ///< the body refers to them by odtDrawingName()
};

/// The name of a drawing inside the file, counted from 0: `Pictures/drawing1.svg`.
QString odtDrawingName(qsizetype drawing);

OdtContent odtContent(const Document &document);

} // namespace kb
