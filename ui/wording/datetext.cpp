// SPDX-License-Identifier: EUPL-1.2
#include "wording/datetext.h"

#include <QRegularExpression>

#include <array>

namespace kb {

namespace {

/// Month names of some locales end in a full stop that running text does without.
QString withoutStops(QString text)
{
    return text.remove(u'.');
}

QString shown(QDate date, QLatin1StringView format, const QLocale &locale)
{
    return withoutStops(locale.toString(date, QString(format)));
}

/// From coarse to fine: a year, a month, a day.
using DateFormats = std::array<QLatin1StringView, 3>;

const DateFormats &formatsOf(DateNotation notation)
{
    static constexpr DateFormats named{QLatin1StringView("yyyy"), QLatin1StringView("MMM yyyy"),
                                       QLatin1StringView("d MMM yyyy")};
    static constexpr DateFormats numbers{QLatin1StringView("yyyy"), QLatin1StringView("MM-yyyy"),
                                         QLatin1StringView("dd-MM-yyyy")};
    static constexpr DateFormats iso{QLatin1StringView("yyyy"), QLatin1StringView("yyyy-MM"),
                                     QLatin1StringView("yyyy-MM-dd")};
    switch (notation) {
    case DateNotation::Numbers:
        return numbers;
    case DateNotation::Iso:
        return iso;
    case DateNotation::MonthName:
        break;
    }
    return named;
}

DateNotation &notationOfProgram()
{
    static DateNotation notation = DateNotation::MonthName;
    return notation;
}

int monthFromName(const QString &name, const QLocale &locale)
{
    static constexpr auto forms = std::array{QLocale::LongFormat, QLocale::ShortFormat};
    const QString wanted = withoutStops(name).toLower();
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : forms) {
                if (withoutStops(language.monthName(month, form)).toLower() == wanted)
                    return month;
            }
        }
    }
    return 0;
}

/// With the groups year, month, day and name, as far as each has them.
const std::array<QRegularExpression, 7> &shapes()
{
    static const std::array<QRegularExpression, 7> shapes{
        QRegularExpression(QStringLiteral(R"(^(?<year>\d{4})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<year>\d{4})[-/.](?<month>\d{1,2})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<month>\d{1,2})[-/.](?<year>\d{4})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<name>\p{L}+\.?) (?<year>\d{4})$)")),
        QRegularExpression(QStringLiteral(R"(^(?<day>\d{1,2}) (?<name>\p{L}+\.?) (?<year>\d{4})$)")),
    };
    return shapes;
}

QString twoDigits(const QString &number)
{
    return number.rightJustified(2, u'0');
}

PartialDate dateFromMatch(const QRegularExpressionMatch &match, const QLocale &locale)
{
    QString text = match.captured(u"year");
    if (const QString name = match.captured(u"name"); !name.isEmpty())
        text += u'-' + twoDigits(QString::number(monthFromName(name, locale)));
    if (const QString month = match.captured(u"month"); !month.isEmpty())
        text += u'-' + twoDigits(month);
    if (const QString day = match.captured(u"day"); !day.isEmpty())
        text += u'-' + twoDigits(day);
    const PartialDate date{text};
    return date.isValid() ? date : PartialDate{};
}

} // namespace

DateNotation dateNotation()
{
    return notationOfProgram();
}

void setDateNotation(DateNotation notation)
{
    notationOfProgram() = notation;
}

QString dateTextIn(DateNotation notation, QDate date, const QLocale &locale)
{
    return date.isValid() ? shown(date, formatsOf(notation).back(), locale) : QString();
}

QString dateText(QDate date, const QLocale &locale)
{
    return dateTextIn(dateNotation(), date, locale);
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    if (!date.isValid())
        return date.text;
    return shown(date.firstDay(), formatsOf(dateNotation())[size_t(date.text.count(u'-'))], locale);
}

QString exactDateText(QDate date, const QLocale &locale)
{
    return date.isValid() ? shown(date, QLatin1StringView("dddd d MMMM yyyy"), locale) : QString();
}

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    if (local.isValid() && local.date() == now.toLocalTime().date())
        return local.toString(QStringLiteral("HH:mm"));
    return dateText(local.date(), locale);
}

QString datedMomentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    if (!local.isValid())
        return {};
    return dateText(local.date(), locale) + local.toString(QStringLiteral(", HH:mm"));
}

QString exactMomentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    if (!local.isValid())
        return {};
    return exactDateText(local.date(), locale) + local.toString(QStringLiteral(" HH:mm:ss"));
}

PartialDate dateFromText(const QString &text, const QLocale &locale)
{
    for (const QRegularExpression &shape : shapes()) {
        if (const auto match = shape.match(text.simplified()); match.hasMatch())
            return dateFromMatch(match, locale);
    }
    return {};
}

} // namespace kb
