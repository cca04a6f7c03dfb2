// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/likeness.h"

#include <algorithm>
#include <vector>

namespace kb {

/// Better scores first, equal ones newest first.
inline bool comesBefore(const Candidate &a, const Candidate &b)
{
    return a.score != b.score ? a.score > b.score : a.record > b.record;
}

/// Keeps the best of any number of candidates in the room of a few times as many as are wanted.
class BestCandidates
{
public:
    explicit BestCandidates(size_t wanted)
        : m_wanted(wanted)
    {
    }

    void offer(const Candidate &candidate)
    {
        if (m_worst && !comesBefore(candidate, *m_worst))
            return;
        m_kept.push_back(candidate);
        if (m_kept.size() / 4 >= m_wanted)
            dropRest();
    }

    /// What falls short of it cannot be among the best; 1 at least.
    quint32 least() const { return m_least; }

    /// The best, in order. Nothing is left here.
    std::vector<Candidate> take()
    {
        if (m_kept.size() > m_wanted)
            dropRest();
        std::ranges::sort(m_kept, comesBefore);
        return std::move(m_kept);
    }

private:
    void dropRest()
    {
        const auto end = m_kept.begin() + qsizetype(m_wanted);
        std::ranges::nth_element(m_kept, end - 1, comesBefore);
        m_worst = *(end - 1);
        m_least = quint32(std::max(1.0, m_worst->score));
        m_kept.erase(end, m_kept.end());
    }

    size_t m_wanted; ///< at least 1
    std::vector<Candidate> m_kept;
    std::optional<Candidate> m_worst; ///< of those that are certain to be kept
    quint32 m_least = 1;
};

} // namespace kb
