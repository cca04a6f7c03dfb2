// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace kb {

/// BM25 among the candidates of one query: what few of the candidates have says more than what most have. It
/// needs no numbers of the whole bank, so it cannot lag behind.
class CandidateScores
{
public:
    /// lengthShare is b of BM25: 0 takes long documents as they are, 1 corrects for their length in full.
    CandidateScores(size_t features, double lengthShare)
        : m_features(features)
        , m_lengthShare(lengthShare)
    {
    }

    /// Adds a candidate; the counts of its features, all 0, are to be filled in before the next one is added.
    std::span<quint16> addCandidate();
    void setLength(double length) { m_lengths.back() = length; }

    /// Per candidate the sum over its features, each at most its weight.
    std::vector<double> scores() const;
    /// What a candidate with every feature in abundance would have.
    double highestPossible() const;

private:
    std::vector<double> weights() const;

    size_t m_features;
    double m_lengthShare;
    std::vector<quint16> m_counts; ///< features of the first candidate, of the second and so on
    std::vector<double> m_lengths;
};

} // namespace kb
