// SPDX-License-Identifier: EUPL-1.2
#include "text/editcost.h"

#include <array>
#include <vector>

namespace kb {

namespace {

/// What it costs to leave the letter out: less when it doubles the one before it.
int costToDrop(QStringView word, qsizetype letter)
{
    return letter > 0 && word[letter] == word[letter - 1] ? OneDoubling : OneSlip;
}

bool changedPlaces(QStringView typed, qsizetype i, QStringView known, qsizetype j)
{
    return i > 0 && j > 0 && typed[i] == known[j - 1] && typed[i - 1] == known[j];
}

} // namespace

int editCost(QStringView typed, QStringView known, int most)
{
    if (std::abs(typed.size() - known.size()) * OneDoubling > most)
        return most + 1;
    // costs[j]: from what was read of the typed word to the first j letters of the known one
    std::vector<int> costs(size_t(known.size()) + 1);
    for (qsizetype j = 0; j < known.size(); ++j)
        costs[size_t(j) + 1] = costs[size_t(j)] + costToDrop(known, j);
    std::vector<int> before = costs;
    std::vector<int> twoBefore = costs;

    for (qsizetype i = 0; i < typed.size(); ++i) {
        twoBefore.swap(before);
        before.swap(costs);
        costs[0] = before[0] + costToDrop(typed, i);
        int lowest = costs[0];
        for (qsizetype j = 0; j < known.size(); ++j) {
            const size_t at = size_t(j);
            int cost = before[at] + (typed[i] == known[j] ? 0 : OneSlip);
            cost = std::min({cost, before[at + 1] + costToDrop(typed, i), costs[at] + costToDrop(known, j)});
            if (changedPlaces(typed, i, known, j))
                cost = std::min(cost, twoBefore[at - 1] + OneSlip);
            costs[at + 1] = cost;
            lowest = std::min(lowest, cost);
        }
        if (lowest > most)
            return most + 1;
    }
    return costs.back();
}

} // namespace kb
