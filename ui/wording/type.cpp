// SPDX-License-Identifier: EUPL-1.2
#include "wording/type.h"

namespace kb {

QFont fontOf(Type type, Weight weight, const QFont &body)
{
    static constexpr qreal factors[]{0.88, 1.0, 1.35};
    QFont font(body);
    const qreal factor = factors[size_t(type)];
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
    font.setWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace kb
