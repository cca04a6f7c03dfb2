// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/advice.h"

namespace kb {

/// What stands around an advice that its lifecycle asks for.
struct AdviceSurroundings
{
    int subjects = 0; ///< dossiers and explorations
    int statements = 0;
    int unsupported = 0; ///< statements without a source that are no assessment of our own
    int gaps = 0;
    int consulted = 0;
};

/// What is missing before the step may be made (spec 02, 2.5 and 2.8), as field or guard names; empty when
/// nothing stands in the way. What was offered goes back to its writers as a new version only, and is carried
/// out after a decision.
QStringList missingForStep(const Advice &before, const Advice &after, const AdviceSurroundings &around);

/// From the offer on, a version of the advice lies with its reader.
constexpr bool isOffered(AdviceStatus status)
{
    return status >= AdviceStatus::Aangeboden;
}

constexpr bool isDecided(AdviceStatus status)
{
    return status == AdviceStatus::Overgenomen || status == AdviceStatus::Deels ||
           status == AdviceStatus::Niet;
}

/// Whether what was advised is done. Others can learn from it then (spec 01, S15).
constexpr bool hasEnded(AdviceStatus status)
{
    return status == AdviceStatus::Opgevolgd;
}

/// What can be done with an advice as a whole (spec 02, 2.8).
enum class AdviceMove { Consult, Offer, Decide, Revise, Withdraw };

/// Whether that may be done in the status; what it then asks is missingForStep().
constexpr bool isOpenTo(AdviceMove move, AdviceStatus status)
{
    switch (move) {
    case AdviceMove::Consult:
        return status == AdviceStatus::Concept;
    case AdviceMove::Offer:
        return !isOffered(status);
    case AdviceMove::Decide:
        return isOffered(status) && status != AdviceStatus::Ingetrokken && status != AdviceStatus::Opgevolgd;
    case AdviceMove::Revise:
        return isOffered(status);
    case AdviceMove::Withdraw:
        return isOffered(status) && status != AdviceStatus::Ingetrokken;
    }
    return false;
}

/// What was offered is withdrawn, not deleted (spec 02, 2.10).
bool mayBeRemoved(const Advice &advice);

} // namespace kb
