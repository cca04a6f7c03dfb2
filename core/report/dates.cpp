// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"

#include <QLocale>

namespace kb {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Nl ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString longDate(QDate date, Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDate(QDate date, Language language)
{
    return localeOf(language).toString(date, QStringLiteral("d MMM yyyy")).remove(u'.');
}

QString longDate(const PartialDate &date, Language language)
{
    static constexpr qsizetype YearOnly = 4;
    static constexpr qsizetype YearAndMonth = 7;
    if (!date.isValid() || date.text.size() == YearOnly)
        return date.text;
    if (date.text.size() == YearAndMonth)
        return localeOf(language).toString(date.firstDay(), QStringLiteral("MMMM yyyy"));
    return longDate(date.firstDay(), language);
}

QString amount(qint64 cents, Language language)
{
    const int decimals = cents % 100 == 0 ? 0 : 2;
    const QString figure = localeOf(language).toString(double(qAbs(cents)) / 100, 'f', decimals);
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    // A no-break space, so that the sign does not stay behind at the end of a line.
    return sign + (language == Language::Nl ? QStringLiteral("€\u00a0") : QStringLiteral("€")) + figure;
}

} // namespace kb
