// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"
#include "search/searchdocument.h"

namespace kb {

/// Tells whether a document holds every phrase of a query and none of the excluded ones, by its own text: the
/// index keeps no places. Case and accents do not count, the form of a word does.
class PhraseCheck
{
public:
    explicit PhraseCheck(const Query &query);

    /// Without phrases every document passes.
    bool isNeeded() const { return !m_required.isEmpty() || !m_excluded.isEmpty(); }

    bool passes(const SearchDocument &document, Analyser &analyser) const;

private:
    QList<QStringList> m_required;
    QList<QStringList> m_excluded;
};

} // namespace kb
