// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/candidatescores.h"
#include "search/query.h"

#include <QByteArray>
#include <QHash>

#include <bitset>

namespace kb {

/// Compares words, as they are written, by the stretches of 3 to 5 characters that they share, so that
/// documents with a related or misspelled word come before those without.
class LookAlikes
{
public:
    explicit LookAlikes(const Query &query);

    /// Takes the next candidate, given as its lines of text (see textLines()); the first line counts more.
    void add(QByteArrayView lines);

    /// Per candidate; the best has 1.
    std::vector<double> scores() const;

private:
    static constexpr qsizetype ShortestGram = 3;
    static constexpr qsizetype LongestGram = 5;

    qsizetype countIn(QByteArrayView word, int weight, std::span<quint16> counts) const;

    QHash<quint64, size_t> m_grams;
    std::bitset<1 << 16> m_beginnings; ///< tells quickly that no gram begins with three characters
    CandidateScores m_scores;
};

} // namespace kb
