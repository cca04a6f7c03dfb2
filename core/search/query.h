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

/// What the field prefixes ask. Values of one field are alternatives, fields narrow each other. The bank
/// turns kinds into a test of its own and the rest into a set of records.
struct QueryFilter
{
    QStringList authors;            ///< auteur: author:
    std::optional<YearRange> years; ///< jaar:2020 jaar:2020..2024 jaar:2020.. year:
    QStringList units;              ///< dg: unit: eenheid:
    QStringList dossiers;           ///< dossier:
    QStringList concepts;           ///< # begrip: concept:
    QList<Kind> kinds;              ///< soort: kind:, and v: s: p: in front of the words

    bool operator==(const QueryFilter &) const = default;

    /// Whether the bank must be asked which records are meant; kinds need no asking.
    bool asksForRecords() const
    {
        return !authors.isEmpty() || years || !units.isEmpty() || !dossiers.isEmpty() || !concepts.isEmpty();
    }
};

/// The words between quotes, in order, folded as in Token::word.
using Phrase = QStringList;

/// What a user typed, understood.
struct Query
{
    QList<Token> words;     ///< alternatives; start and length point into what was typed
    QList<Phrase> phrases;  ///< each must occur
    QStringList exclusions; ///< terms that must not occur
    QList<Phrase> excludedPhrases;
    QString beginning; ///< the last word while it is being typed, folded; also one of the words
    QueryFilter filter;

    /// Nothing to look for; a filter alone still selects records.
    bool isEmpty() const { return words.isEmpty() && phrases.isEmpty(); }
};

inline constexpr qsizetype MaxQueryWords = 64;

/// Understands any input: what cannot be a prefix, a phrase or an exclusion is a word. Words after the
/// 64th are left out. Linear in the text.
Query parseQuery(QStringView typed, Analyser &analyser);

} // namespace kb
