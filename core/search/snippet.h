// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "text/textrange.h"

namespace kb {

struct Snippet
{
    QString text;           ///< one line, with an ellipsis where the original goes on
    QList<TextRange> marks; ///< the words that match, in `text`

    bool operator==(const Snippet &) const = default;
};

/// The words of a text by which the query finds it, also in another form or as a part of a compound.
QList<TextRange> matchesIn(QStringView text, const Query &query, Analyser &analyser);

/// The stretch of at most about `length` characters that holds the most different words of the query, the
/// first such; the beginning of the text when it holds none.
Snippet snippetOf(QStringView text, const Query &query, Analyser &analyser, qsizetype length = 200);

} // namespace kb
