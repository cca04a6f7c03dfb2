// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/searchdocument.h"
#include "text/analyser.h"

#include <QByteArray>

#include <vector>

namespace kb {

/// What a document is found by, as the index keeps it: UTF-8, a line each for the kind, the title, the codes,
/// the people and the body; words apart by a space, in the order of the text, without stop words; behind a
/// word, each after a plus, what else it is found by, and after an equals sign how it is written where that
/// is not the word itself ("huurwoning+huur+woning=huurwoningen").
QByteArray documentWords(const SearchDocument &document, Analyser &analyser);

/// The last line of the words of a document with that body. Megabytes take a while, so they are kept in this
/// form.
QByteArray bodyWords(const QString &body, Analyser &analyser);

/// The line of the kind holds one term that nobody can type. Its list is the list of all records of the kind.
inline constexpr QByteArrayView KindTermBeginning = ":";
Kind kindOfTerm(QByteArrayView term);

/// The lines that can be read: all but the first.
QByteArrayView textLines(QByteArrayView words);

/// One word of a line, taken apart; points into it.
struct KeptWord
{
    QByteArrayView whole;   ///< the canonical form
    QByteArrayView terms;   ///< all it is found by, the whole first, a plus between
    QByteArrayView written; ///< as it stands in the text, folded
};

KeptWord keptWord(QByteArrayView word);

/// A term of a document and how much the document is about it, 1 to 255 (design: search-index). It depends
/// on the document alone, so that a change of one document leaves the others as they are.
struct TermImpact
{
    QByteArrayView term; ///< points into the words
    quint8 impact = 0;

    bool operator==(const TermImpact &) const = default;
};

/// Every term of a document once, in order of its bytes.
std::vector<TermImpact> termImpacts(QByteArrayView words);

/// Longer words are cut off: they are data, not language.
inline constexpr qsizetype MaxTermLength = 100;

/// Hands out the pieces of a text between separators, empty ones left out.
template <typename Visit> void eachPiece(QByteArrayView text, char separator, Visit visit)
{
    while (!text.isEmpty()) {
        const qsizetype found = text.indexOf(separator);
        const qsizetype length = found < 0 ? text.size() : found;
        if (length > 0)
            visit(text.first(length));
        text = text.sliced(found < 0 ? text.size() : found + 1);
    }
}

} // namespace kb
