// SPDX-License-Identifier: EUPL-1.2
#include "wording/daystext.h"

#include "wording/datetext.h"

namespace kb {

namespace {

/// As much of the first day as the last does not say.
QString beginText(QDate first, QDate last, const QLocale &locale)
{
    if (dateNotation() != DateNotation::MonthName || first.year() != last.year())
        return dateText(first, locale);
    const bool isOneMonth = first.month() == last.month();
    return locale.toString(first, isOneMonth ? QStringLiteral("d") : QStringLiteral("d MMM")).remove(u'.');
}

} // namespace

QString daysText(QDate first, QDate last, const QLocale &locale)
{
    return QStringLiteral("%1 – %2").arg(beginText(first, last, locale), dateText(last, locale));
}

} // namespace kb
