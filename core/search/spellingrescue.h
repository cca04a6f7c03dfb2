// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/liveindex.h"
#include "search/search.h"
#include "search/selection.h"

#include <QMap>

namespace kb {

/// Proposes, for words of which nothing is known, the words of the bank that look most like them: one slip of
/// the hand away, or two in a word of eight letters and more. Only what would find a record is proposed.
///
/// It needs no table of its own: a slip behind the first two letters is found among the terms that begin with
/// these, one in the first two by trying all of them.
class SpellingRescue
{
public:
    /// All must outlive it.
    SpellingRescue(SearchIndex &index, const LiveIndex &live, const Selection &selection,
                   const SearchOptions &options);

    Result<QList<Proposal>> proposalsFor(const Query &query);

private:
    Result<bool> hasRecords(const QByteArray &term) const;
    Result<bool> isKnown(const QueryWord &word, const QString &beginning) const;
    Result<QString> rescue(const QueryWord &word);
    Result<QMap<int, QByteArrayList>> lookAlikesOf(const QueryWord &word);
    Result<QByteArray> mostHeld(QByteArrayList terms) const;
    Result<QString> surfaceOf(const QByteArray &term, const QueryWord &word);
    bool finds(const QString &surface, const QString &term);
    QString nearestSurface(const QString &text, const QString &term, const QString &typed);

    SearchIndex &m_index;
    const LiveIndex &m_live;
    const Selection &m_selection;
    const SearchOptions &m_options;
};

} // namespace kb
