// SPDX-License-Identifier: EUPL-1.2
#include "search/candidatescores.h"

#include <cmath>
#include <numeric>

namespace kb {

namespace {

constexpr double Saturation = 1.2;

} // namespace

std::span<quint16> CandidateScores::addCandidate()
{
    m_lengths.push_back(0);
    m_counts.resize(m_lengths.size() * m_features);
    return std::span(m_counts).last(m_features);
}

std::vector<double> CandidateScores::weights() const
{
    std::vector<double> holders(m_features);
    for (size_t i = 0; i < m_counts.size(); ++i)
        holders[i % m_features] += m_counts[i] > 0 ? 1 : 0;

    const double candidates = double(m_lengths.size());
    for (double &each : holders)
        each = std::log(1 + (candidates - each + 0.5) / (each + 0.5));
    return holders;
}

std::vector<double> CandidateScores::scores() const
{
    const std::vector<double> weights = this->weights();
    const double total = std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0);
    const double meanLength = std::max(1.0, total / double(m_lengths.size()));

    std::vector<double> scores(m_lengths.size());
    for (size_t candidate = 0; candidate < scores.size(); ++candidate) {
        const double slowness =
            Saturation * (1 - m_lengthShare + m_lengthShare * m_lengths[candidate] / meanLength);
        for (size_t feature = 0; feature < m_features; ++feature) {
            const double count = m_counts[candidate * m_features + feature];
            if (count > 0)
                scores[candidate] += weights[feature] * count / (count + slowness);
        }
    }
    return scores;
}

double CandidateScores::highestPossible() const
{
    const std::vector<double> weights = this->weights();
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

} // namespace kb
