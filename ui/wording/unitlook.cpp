// SPDX-License-Identifier: EUPL-1.2
#include "wording/unitlook.h"

#include <QPainter>

#include <array>

namespace kb {

namespace {

struct Swatches
{
    QRgb light;
    QRgb dark;
    Qt::BrushStyle pattern;
};

constexpr std::array<Swatches, UnitLooks> looks{{
    {0x0b5d66, 0x5cc2cc, Qt::SolidPattern},
    {0x3a86d8, 0x3288e8, Qt::BDiagPattern},
    {0xa87900, 0xe8bb64, Qt::Dense4Pattern},
    {0x6a3d9a, 0x89abfc, Qt::HorPattern},
    {0x7f9a6a, 0xb7d8be, Qt::FDiagPattern},
    {0x5c3310, 0x9d7123, Qt::CrossPattern},
    {0xbf6f9f, 0xffc5ff, Qt::VerPattern},
    {0x1d2b5c, 0x2c8c97, Qt::DiagCrossPattern},
}};

QColor washOf(QColor colour)
{
    colour.setAlphaF(0.25F);
    return colour;
}

} // namespace

UnitLook unitLook(int unit, Scheme scheme)
{
    const Swatches &look = looks[size_t(unit) % UnitLooks];
    return {QColor(scheme == Scheme::Light ? look.light : look.dark), look.pattern};
}

void drawUnitField(QPainter &painter, const QRectF &rect, const UnitLook &look)
{
    painter.save();
    painter.fillRect(rect, washOf(look.colour));
    painter.setBrush(QBrush(look.colour, look.pattern));
    painter.setPen(QPen(look.colour, 1));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace kb
