// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/signal.h"

namespace kb {

/// A dossier to which a signal is linked, as far as it says how soon to act.
struct LinkedDossier
{
    QDate nextMilestone; ///< the first decision moment that is not past; invalid when there is none
    int relevance = 2;   ///< 1 to 3
};

/// Why a signal is as urgent as it is; what the tooltip says.
enum class UrgencyReason {
    ByHand,
    ActBefore,
    SoonAndLarge,
    Milestone,
    LateAndSmall,
    Otherwise,
    NotAssessed ///< nobody said how large and likely it is, and nothing else says how soon to act
};

struct SignalUrgency
{
    Urgency level = Urgency::Midden;
    UrgencyReason reason = UrgencyReason::Otherwise;

    bool operator==(const SignalUrgency &) const = default;
};

/// What counts as soon, large and small; a setting of the bank.
struct UrgencyThresholds
{
    int soonMonths = 3;
    int largeProduct = 16; ///< impact times likelihood, from here on
    int smallProduct = 6;  ///< and up to here

    bool operator==(const UrgencyThresholds &) const = default;
};

/// The urgency of a signal on a day (spec 02, 2.7).
SignalUrgency urgencyOf(const Signal &signal, const QList<LinkedDossier> &dossiers, QDate today,
                        const UrgencyThresholds &thresholds = {});

/// Days left to act: to the first of "act before" and the next milestones, from `today`. Negative when it is
/// too late; empty when nothing says when.
std::optional<int> daysLeft(const Signal &signal, const QList<LinkedDossier> &dossiers, QDate today);

} // namespace kb
