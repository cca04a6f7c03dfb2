// SPDX-License-Identifier: EUPL-1.2
#include "print/undivided.h"

#include "report/recordcodes.h"

#include <QRegularExpression>

namespace kb::print {

namespace {

bool isOfACode(QChar c)
{
    return c == u'-' || c.isLetterOrNumber();
}

qsizetype codeFrom(const QString &text, qsizetype end)
{
    qsizetype first = end;
    while (first > 0 && isOfACode(text[first - 1]))
        --first;
    qsizetype last = end;
    while (last < text.size() && isOfACode(text[last]))
        ++last;
    return doc::recordCodesIn(text.mid(first, last - first)).isEmpty() ? end : first;
}

qsizetype dateFrom(const QString &text, qsizetype end)
{
    static const QRegularExpression day(QStringLiteral("(?<![\\w-])[0-9]{1,2} $"));
    static const QRegularExpression monthAndYear(QStringLiteral("^\\p{L}+ [0-9]{4}(?![\\w])"));
    constexpr qsizetype longestMonthAndYear = 20;
    constexpr qsizetype longestDay = 4; // with what stands before it and the space
    const qsizetype before = std::max<qsizetype>(0, end - longestDay);
    const auto found = day.match(text.mid(before, end - before));
    const bool isDate = found.hasMatch() && monthAndYear.match(text.mid(end, longestMonthAndYear)).hasMatch();
    return isDate ? before + found.capturedStart() : end;
}

/// The dot between two parts stays behind the first: at the start of a line it looks like a bullet.
qsizetype partFrom(const QString &text, qsizetype end)
{
    static const QRegularExpression lastWordOrDate(
        QStringLiteral("(?:(?<![\\w-])[0-9]{1,2} \\p{L}+ [0-9]{4}|[^ ]+) $"));
    constexpr qsizetype longestPart = 40;
    if (text[end] != u'·')
        return end;
    const qsizetype before = std::max<qsizetype>(0, end - longestPart);
    const auto found = lastWordOrDate.match(text.mid(before, end - before));
    return found.hasMatch() ? before + found.capturedStart() : end;
}

} // namespace

qsizetype undividedFrom(const QString &text, qsizetype end)
{
    if (end <= 0 || end >= text.size())
        return end;
    if (text[end - 1] == u'-')
        return codeFrom(text, end);
    if (text[end - 1] != u' ')
        return end;
    return std::min(dateFrom(text, end), partFrom(text, end));
}

} // namespace kb::print
