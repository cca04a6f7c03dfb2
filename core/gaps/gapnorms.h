// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/norms.h"

namespace kb {

/// From when on the rules call something a gap. The defaults are those of spec 05, 5.7.
struct GapNorms
{
    int urgentMonths = 6;                   ///< G1: red when the answer is needed within these
    int weakStrength = 1;                   ///< G2: evidence that is no stronger than this does not evaluate
    int unusedMonths = UsualUnusedMonths;   ///< G3: since a study was issued
    int freshMonths = UsualFreshnessMonths; ///< G2, G4: where the dossier does not say
    int looseDays = 30;                     ///< G5: since a signal was seen
    int signalMonths = 12;                  ///< G6: signals that count
    int fewestSignals = 3;                  ///< G6
    int mostStudies = 1;                    ///< G6
    int decisionMonths = 6;                 ///< G8
    int publishDays = DaysToPublish;        ///< G9
    int reactionMonths = 3;                 ///< G10: since the research was published
    int studiesToReview = 3;                ///< so many studies ask for one that brings them together

    bool operator==(const GapNorms &) const = default;
};

} // namespace kb
