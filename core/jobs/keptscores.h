// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <array>

namespace kb {

class Bank;

/// How many pairs the last run kept with each score, to see beforehand what other levels would give.
class KeptScores
{
public:
    static constexpr int Most = 100;

    void add(int score, int pairs);
    bool isEmpty() const { return between(0, Most + 1) == 0; }
    /// With at least the first number of points, and fewer than the second.
    int between(int least, int below) const;

    /// All pairs with so many points were kept, of those with fewer none.
    void setKeptFrom(int score) { m_keptFrom = score; }
    bool isWholeFrom(int score) const { return score >= m_keptFrom; }

private:
    std::array<int, Most + 1> m_pairs{};
    int m_keptFrom = 0;
};

/// Whole from the weakest level of that run, whatever the levels are now.
Result<KeptScores> keptScores(Bank &bank);

} // namespace kb
