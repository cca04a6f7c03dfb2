// SPDX-License-Identifier: EUPL-1.2
#include "search/codeterms.h"

namespace kb {

namespace {

/// Longer chains are no codes that somebody types.
constexpr qsizetype MostPieces = 6;

bool isNumber(const QString &piece)
{
    return !piece.isEmpty() && std::ranges::all_of(piece, [](QChar c) { return c.isDigit(); });
}

QString withoutLeadingZeros(const QString &piece)
{
    qsizetype zeros = 0;
    while (zeros + 1 < piece.size() && piece[zeros] == u'0')
        ++zeros;
    return piece.mid(zeros);
}

/// The pieces of a code, numbers written short; none for another word.
QStringList piecesOf(const QString &word)
{
    QStringList pieces = word.split(u'-');
    if (pieces.size() < 2 || pieces.size() > MostPieces || !isNumber(pieces.last()))
        return {};
    for (QString &piece : pieces) {
        if (isNumber(piece))
            piece = withoutLeadingZeros(piece);
    }
    return pieces;
}

} // namespace

QString shortCode(const QString &word)
{
    return piecesOf(word).join(u'-');
}

QStringList codeTerms(const QString &word)
{
    QStringList terms;
    for (QStringList pieces = piecesOf(word); pieces.size() > 1; pieces.removeFirst())
        terms.append(pieces.join(u'-'));
    return terms;
}

} // namespace kb
