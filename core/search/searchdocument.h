// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/kind.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace kb {

/// What the search index knows of one record: its words by how much they say about the subject.
struct SearchDocument
{
    qint64 record = 0; ///< row id in `record`, 1 up to MaxSearchableRecord
    Kind kind = Kind::None;
    QString title;
    QString body;   ///< everything written about it: summaries, explanations, text of a file
    QString people; ///< names of persons and institutes
    QString codes;  ///< refcode, identifiers and keywords
    /// What bodyWords() made of a long body before; then the words are those, whether the body is there or
    /// not.
    QByteArray bodyWords = {};

    bool operator==(const SearchDocument &) const = default;
};

/// A bound on memory: scores are kept in one array that is indexed by record.
inline constexpr qint64 MaxSearchableRecord = (1 << 26) - 1;

/// Reads the document of one record as it is now; NotFound when it has none.
using DocumentReader = std::function<Result<SearchDocument>(qint64 record)>;

/// Hands every document of the bank to the visitor, in any order, and stops at its first error.
using DocumentVisitor = std::function<Result<>(const SearchDocument &)>;
using DocumentSource = std::function<Result<>(const DocumentVisitor &)>;

} // namespace kb
