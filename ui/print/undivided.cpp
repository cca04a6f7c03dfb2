// SPDX-License-Identifier: EUPL-1.2
#include "print/undivided.h"

#include <QRegularExpression>

namespace kb::print {

namespace {

bool isOfACode(QChar c)
{
    return c == u'-' || c.isLetterOrNumber();
}

/// Of a record, or one that a computer gave.
bool isCode(const QString &piece)
{
    static const QRegularExpression code(QStringLiteral("^(?:[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]+"
                                                        "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$"));
    return code.match(piece).hasMatch();
}

qsizetype codeFrom(const QString &text, qsizetype end)
{
    qsizetype first = end;
    while (first > 0 && isOfACode(text[first - 1]))
        --first;
    qsizetype last = end;
    while (last < text.size() && isOfACode(text[last]))
        ++last;
    return isCode(text.mid(first, last - first)) ? first : end;
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

} // namespace

qsizetype undividedFrom(const QString &text, qsizetype end)
{
    if (end <= 0 || end >= text.size())
        return end;
    if (text[end - 1] == u'-')
        return codeFrom(text, end);
    return text[end - 1] == u' ' ? dateFrom(text, end) : end;
}

} // namespace kb::print
