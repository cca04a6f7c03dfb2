// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "text/analyser.h"

#include <QStringList>

#include <optional>

namespace kb {

struct YearRange
{
    int first = 0;
    int last = 9999;

    bool operator==(const YearRange &) const = default;
};

/// What the field prefixes ask. Values of one field are alternatives, fields narrow each other. The search
/// tests kinds itself; the rest the bank turns into a set of records.
struct QueryFilter
{
    QStringList authors;            ///< auteur: author:
    std::optional<YearRange> years; ///< jaar: year: with 2020, 2020..2024, 2020.. or ..2024
    QStringList units;              ///< dg: eenheid: unit:
    QStringList dossiers;           ///< dossier:
    QStringList concepts;           ///< begrip: concept: #
    QList<Kind> kinds;              ///< soort: kind: and v: s: g: p: in front of a word

    bool asksForRecords() const
    {
        return !authors.isEmpty() || years || !units.isEmpty() || !dossiers.isEmpty() || !concepts.isEmpty();
    }

    bool operator==(const QueryFilter &) const = default;
};

/// A word that was typed, and the terms by which documents that hold it are found.
struct QueryWord
{
    qsizetype start = 0; ///< in what was typed
    qsizetype length = 0;
    QString folded;
    QStringList
        forms; ///< canonical forms of the whole word: in the language of the query first, then the other
    QStringList parts;        ///< canonical parts of a compound
    QStringList translations; ///< terms of what the other language calls it; none where it has too many words for it

    bool operator==(const QueryWord &) const = default;
};

/// The words between quotes; stop words have no forms.
using Phrase = QList<QueryWord>;

/// What somebody typed, understood.
struct Query
{
    QList<QueryWord> words; ///< alternatives, those of phrases included
    QList<Phrase> phrases;  ///< each must occur in the text
    QList<QueryWord> excluded;
    QList<Phrase> excludedPhrases;
    QString beginning; ///< the last word, folded, while it is being typed; mostly one of the words too
    QueryFilter filter;

    bool operator==(const Query &) const = default;
};

inline constexpr qsizetype MaxQueryWords = 64;

/// Understands any input: what is no prefix, phrase or exclusion is a word. Words behind the 64th are left
/// out. Words are read as Dutch and as English, since few words do not tell their language.
Query parseQuery(QStringView typed, Analyser &analyser);

} // namespace kb
