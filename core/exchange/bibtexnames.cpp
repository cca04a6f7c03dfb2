// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexnames.h"

#include "exchange/latex.h"
#include "exchange/names.h"

namespace kb {

namespace {

/// The pieces between separators that stand in no braces. A separator is one character, or white space.
template <typename IsSeparator> QList<QStringView> pieces(QStringView latex, IsSeparator isSeparator)
{
    QList<QStringView> found;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= latex.size(); ++i) {
        const bool isEnd = i == latex.size();
        if (!isEnd)
            depth += latex[i] == u'{' ? 1 : latex[i] == u'}' ? -1 : 0;
        if (isEnd || (depth <= 0 && isSeparator(latex[i]))) {
            found.append(latex.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    return found;
}

bool isComma(QChar c)
{
    return c == u',';
}

bool isSpace(QChar c)
{
    return c.isSpace() || c == u'~';
}

QList<QStringView> texWordsOf(QStringView latex)
{
    QList<QStringView> words = pieces(latex, isSpace);
    words.removeIf([](QStringView word) { return word.isEmpty(); });
    return words;
}

/// From the first character of the first word to the last of the last one.
QStringView spanOf(QStringView first, QStringView last)
{
    return {first.begin(), last.end()};
}

QList<QStringView> separatedByAnd(QStringView latex)
{
    QList<QStringView> names;
    std::optional<QStringView> first;
    QStringView last;
    for (const QStringView word : texWordsOf(latex)) {
        if (word.compare(u"and", Qt::CaseInsensitive) == 0) {
            if (first)
                names.append(spanOf(*first, last));
            first.reset();
            continue;
        }
        first = first.value_or(word);
        last = word;
    }
    if (first)
        names.append(spanOf(*first, last));
    return names;
}

/// The braces around all of it close at its very end.
bool isInBraces(QStringView latex)
{
    if (!latex.startsWith(u'{') || !latex.endsWith(u'}'))
        return false;
    int depth = 0;
    for (const QChar c : latex.chopped(1)) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth == 0)
            return false;
    }
    return true;
}

BibtexName nameFrom(QStringView latex)
{
    const QString plain = plainText(latex).simplified();
    if (plain == u"others")
        return {.isOthers = true};
    if (isInBraces(latex))
        return {plain, plain.contains(u' ') || looksLikeOrganisation(plain)};
    if (looksLikeOrganisation(plain))
        return {plain, true};

    QStringList parts;
    for (const QStringView part : pieces(latex, isComma))
        parts.append(plainText(part).simplified());
    if (parts.size() == 1)
        return {turnedAround(plain)};
    if (parts.size() == 2)
        return {nameOf({.family = parts[0], .given = parts[1]})};
    return {nameOf({.family = parts[0], .given = parts.last(), .suffix = parts[1]})};
}

} // namespace

QList<BibtexName> namesIn(QStringView latex)
{
    QList<BibtexName> names;
    for (const QStringView name : separatedByAnd(latex.trimmed()))
        names.append(nameFrom(name));
    return names;
}

QString bibtexName(const QString &name, bool isOnePiece)
{
    const NameParts parts = partsOf(name);
    if (isOnePiece || (parts.given.isEmpty() && parts.family.contains(u' ')))
        return u'{' + latexOf(name) + u'}';
    QStringList words{latexOf(parts.family)};
    if (!parts.suffix.isEmpty())
        words.append(latexOf(parts.suffix));
    if (!parts.given.isEmpty())
        words.append(latexOf(parts.given));
    return words.join(QStringLiteral(", "));
}

QString bibtexNames(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list.append(bibtexName(name, looksLikeOrganisation(name)));
    return list.join(QStringLiteral(" and "));
}

} // namespace kb
