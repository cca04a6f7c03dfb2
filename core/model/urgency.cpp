// SPDX-License-Identifier: EUPL-1.2
#include "model/urgency.h"

#include "model/signalsteps.h"

namespace kb {

namespace {

bool isSoon(QDate date, QDate today, const UrgencyThresholds &thresholds)
{
    return date.isValid() && date <= today.addMonths(thresholds.soonMonths);
}

bool hasSoonMilestone(const QList<LinkedDossier> &dossiers, QDate today, const UrgencyThresholds &thresholds)
{
    return std::ranges::any_of(dossiers, [&](const LinkedDossier &dossier) {
        return dossier.relevance == 3 && isSoon(dossier.nextMilestone, today, thresholds);
    });
}

} // namespace

SignalUrgency urgencyOf(const Signal &signal, const QList<LinkedDossier> &dossiers, QDate today,
                        const UrgencyThresholds &thresholds)
{
    const int product = signal.impact * signal.likelihood;
    if (signal.urgencyOverride)
        return {*signal.urgencyOverride, UrgencyReason::ByHand};
    if (isSoon(signal.actBefore, today, thresholds))
        return {Urgency::Hoog, UrgencyReason::ActBefore};
    const bool isScored = isAssessed(signal);
    if (isScored && signal.horizon == Horizon::Tot1 && product >= thresholds.largeProduct)
        return {Urgency::Hoog, UrgencyReason::SoonAndLarge};
    if (hasSoonMilestone(dossiers, today, thresholds))
        return {Urgency::Hoog, UrgencyReason::Milestone};
    if (!isScored)
        return {Urgency::Midden, UrgencyReason::NotAssessed};
    if (product <= thresholds.smallProduct && signal.horizon >= Horizon::Van4Tot10)
        return {Urgency::Laag, UrgencyReason::LateAndSmall};
    return {};
}

std::optional<int> daysLeft(const Signal &signal, const QList<LinkedDossier> &dossiers, QDate today)
{
    QDate first = signal.actBefore;
    for (const LinkedDossier &dossier : dossiers) {
        if (dossier.nextMilestone.isValid() && (!first.isValid() || dossier.nextMilestone < first))
            first = dossier.nextMilestone;
    }
    if (!first.isValid())
        return std::nullopt;
    return int(today.daysTo(first));
}

} // namespace kb
