// SPDX-License-Identifier: EUPL-1.2
#include "model/partialdate.h"

#include <QStringList>

namespace kb {

int PartialDate::year() const
{
    return firstDay().year();
}

QDate PartialDate::firstDay() const
{
    static constexpr QLatin1StringView shapes[]{QLatin1StringView("yyyy"), QLatin1StringView("yyyy-MM"),
                                                QLatin1StringView("yyyy-MM-dd")};
    for (const QLatin1StringView shape : shapes) {
        if (text.size() == shape.size())
            return QDate::fromString(text, QString(shape));
    }
    return {};
}

} // namespace kb
