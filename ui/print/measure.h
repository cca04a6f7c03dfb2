// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/document.h"

#include <QMarginsF>
#include <QPageSize>
#include <QRectF>

namespace kb::print {

/// Everything on paper is measured in twentieths of a point, whatever the device: so a page is set in the
/// same way on screen, on a printer and in a PDF.
inline constexpr int UnitsPerInch = 1440;

constexpr qreal pt(qreal points)
{
    return points * UnitsPerInch / 72;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * UnitsPerInch / 25.4;
}

/// High enough for handwriting.
inline constexpr qreal WritingLine = mm(8.5);

/// A sheet and the parts of it.
struct Sheet
{
    QSizeF size;
    QRectF body;

    qreal headerRule() const { return body.top() - mm(6.5); }
    qreal footerRule() const { return body.bottom() + mm(6.5); }
};

inline QPageSize::PageSizeId pageSizeOf(doc::PaperSize paperSize)
{
    switch (paperSize) {
    case doc::PaperSize::A3:
        return QPageSize::A3;
    case doc::PaperSize::Letter:
        return QPageSize::Letter;
    case doc::PaperSize::A4:
        break;
    }
    return QPageSize::A4;
}

inline QSizeF uprightSheet(doc::PaperSize paperSize)
{
    switch (paperSize) {
    case doc::PaperSize::A3:
        return {mm(297), mm(420)};
    case doc::PaperSize::Letter:
        return {mm(215.9), mm(279.4)};
    case doc::PaperSize::A4:
        break;
    }
    return {mm(210), mm(297)};
}

inline Sheet sheetOf(doc::Orientation orientation, doc::PaperSize paperSize = doc::PaperSize::A4)
{
    const QSizeF upright = uprightSheet(paperSize);
    const QMarginsF margins(mm(25), mm(27), mm(25), mm(25));
    const QSizeF size = orientation == doc::Orientation::Landscape ? upright.transposed() : upright;
    return {size, QRectF(QPointF(), size).marginsRemoved(margins)};
}

} // namespace kb::print
