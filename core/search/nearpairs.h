// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/candidatescores.h"
#include "search/query.h"

#include <QByteArray>
#include <QHash>

namespace kb {

/// Counts where two neighbouring words of a query stand near each other in a document, in any order: at most
/// four words apart, stop words not counted.
class NearPairs
{
public:
    explicit NearPairs(const Query &query);

    /// Takes the next candidate, given as its lines of text (see textLines()).
    void add(QByteArrayView lines);

    /// Per candidate, from 0 to 1.
    std::vector<double> scores() const;

private:
    struct Place
    {
        int word; ///< of the query
        int position;
    };

    std::vector<Place> placesIn(QByteArrayView lines, int &length) const;

    QList<QByteArray> m_words;
    QHash<QByteArrayView, int> m_numbers; ///< by word, into m_words
    QHash<std::pair<int, int>, size_t> m_pairs;
    CandidateScores m_scores;
};

} // namespace kb
