// SPDX-License-Identifier: EUPL-1.2
#include "exchange/dates.h"

#include <QRegularExpression>

namespace kb {

namespace {

/// Year, month and day with any of the usual separators; zeros and empty places stand for "unknown".
std::optional<FoundDate> yearFirst(const QString &text)
{
    if (text.size() == 4 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return FoundDate{partialDate(text.toInt())}; // most dates are no more
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{4})(?:[-/. ](\d{0,2})(?:[-/. ](\d{0,2})(?:[T/].*|[ ]\d\d:.*)?)?)?$)"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    const PartialDate date = partialDate(match.capturedView(1).toInt(), month, day);
    const qsizetype expected = day > 0 ? 10 : month > 0 ? 7 : 4;
    return FoundDate{date, date.text.size() == expected};
}

std::optional<FoundDate> dayFirst(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$)"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(2).toInt();
    if (month > 12)
        std::swap(day, month);
    const PartialDate date = partialDate(match.capturedView(3).toInt(), month, day);
    return FoundDate{date, date.text.size() == 10};
}

/// A year, the name of a month and the number of a day, in any order.
std::optional<FoundDate> inWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(\d+|\p{L}+)"));
    int year = 0;
    int month = 0;
    int day = 0;
    bool isWhole = true;
    for (const auto &match : word.globalMatch(text)) {
        const QStringView token = match.capturedView();
        if (const int named = monthCalled(token); named != 0 && month == 0)
            month = named;
        else if (token.size() == 4 && token.toInt() >= 1000 && year == 0)
            year = token.toInt();
        else if (token.size() <= 2 && token.toInt() >= 1 && token.toInt() <= 31 && day == 0)
            day = token.toInt();
        else
            isWhole = isWhole && (token == u"st" || token == u"nd" || token == u"rd" || token == u"th");
    }
    if (year == 0)
        return std::nullopt;
    return FoundDate{partialDate(year, month, day), isWhole && (day == 0 || month != 0)};
}

} // namespace

int monthCalled(QStringView name)
{
    static constexpr std::array<std::array<const char16_t *, 7>, 12> stems{{
        {u"jan", u"januari", u"january", u"januar", u"janvier"},
        {u"feb", u"februari", u"february", u"februar", u"fevrier", u"février", u"febr"},
        {u"mar", u"maart", u"march", u"märz", u"mars", u"mrt", u"maa"},
        {u"apr", u"april", u"avril", u"avr"},
        {u"may", u"mei", u"mai"},
        {u"jun", u"juni", u"june", u"juin"},
        {u"jul", u"juli", u"july", u"juillet"},
        {u"aug", u"augustus", u"august", u"août", u"aout"},
        {u"sep", u"september", u"sept", u"septembre"},
        {u"oct", u"oktober", u"october", u"octobre", u"okt"},
        {u"nov", u"november", u"novembre"},
        {u"dec", u"december", u"dezember", u"décembre", u"dez", u"déc"},
    }};
    for (size_t month = 0; month < stems.size(); ++month) {
        for (const char16_t *known : stems[month]) {
            if (known && name.compare(QStringView(known), Qt::CaseInsensitive) == 0)
                return int(month) + 1;
        }
    }
    return 0;
}

PartialDate partialDate(int year, int month, int day)
{
    QString text = QStringLiteral("%1").arg(year, 4, 10, QChar(u'0'));
    if (month < 1 || month > 12)
        return {text};
    text += QStringLiteral("-%1").arg(month, 2, 10, QChar(u'0'));
    if (!QDate::isValid(year, month, day))
        return {text};
    return {text + QStringLiteral("-%1").arg(day, 2, 10, QChar(u'0'))};
}

std::optional<FoundDate> dateIn(QStringView text)
{
    QString plain = text.toString().simplified();
    while (plain.endsWith(u'/'))
        plain.chop(1);
    for (const auto shape : {yearFirst, dayFirst, inWords}) {
        if (auto found = shape(plain); found && found->date.isValid())
            return found;
    }
    return std::nullopt;
}

} // namespace kb
