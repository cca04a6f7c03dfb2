// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

#include <algorithm>

namespace kb {

/// What a score can rest on, as far as verdicts may teach how much it says.
enum class Ground {
    Concepts,
    Words,
    SharedWords,
    Spelling,
    Related,
    GoBetween,
    Study,
    Dossier,
    Signal,
    Approach,
    People
};
template <>
inline constexpr auto codesOf<Ground> = codes("begrippen", "tekst", "woorden", "spelling", "verwant", "via",
                                              "studie", "dossier", "signaal", "aanpak", "persoon");

/// How much each ground counts against what the method gives it. All 1 until verdicts teach otherwise.
class GroundWeights
{
public:
    static constexpr double Least = 0.5;
    static constexpr double Most = 1.5;

    GroundWeights() { m_weights.fill(1); }

    double of(Ground ground) const { return m_weights[size_t(ground)]; }
    /// Brought within the bounds.
    void set(Ground ground, double weight) { m_weights[size_t(ground)] = std::clamp(weight, Least, Most); }

    bool operator==(const GroundWeights &) const = default;

private:
    std::array<double, codesOf<Ground>.size()> m_weights;
};

} // namespace kb
