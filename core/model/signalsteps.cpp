// SPDX-License-Identifier: EUPL-1.2
#include "model/signalsteps.h"

#include "model/missing.h"

namespace kb {

namespace {

bool isScore(int score)
{
    return score >= 1 && score <= 5;
}

void addMissingToEnter(Missing &missing, const Signal &signal, const SignalSurroundings &around)
{
    switch (signal.status) {
    case SignalStatus::Nieuw:
    case SignalStatus::Inbox:
        break;
    case SignalStatus::Beoordeeld:
        missing.unless(isScore(signal.impact), "impact").unless(isScore(signal.likelihood), "likelihood");
        break;
    case SignalStatus::Gekoppeld:
        missing.unless(around.dossiers > 0, "signal_dossier_link");
        break;
    case SignalStatus::Geagendeerd:
        missing.unless(signal.followUpKind.has_value(), "follow_up_kind");
        break;
    case SignalStatus::Afgehandeld:
        missing.unless(!signal.result.isEmpty(), "result");
        break;
    case SignalStatus::Weggelegd:
        missing.unless(!signal.setAsideReason.isEmpty(), "set_aside_reason");
        break;
    }
}

} // namespace

Signal newSignal()
{
    Signal signal;
    signal.impact = signal.likelihood = NotScored;
    return signal;
}

bool isAssessed(const Signal &signal)
{
    return signal.status != SignalStatus::Inbox && isScore(signal.impact) && isScore(signal.likelihood);
}

QDate nextReviewOf(Horizon horizon, QDate assessedOn)
{
    constexpr std::array months{3, 6, 12, 12};
    return assessedOn.addMonths(months[size_t(horizon)]);
}

SignalStatus statusOnceLoose(const Signal &signal)
{
    return isAssessed(signal) ? SignalStatus::Beoordeeld : SignalStatus::Nieuw;
}

QStringList missingForStep(const Signal &before, const Signal &after, const SignalSurroundings &around)
{
    Missing missing;
    missing.unless(!after.ministryWide || !after.wideReason.isEmpty(), "wide_reason")
        .unless(!after.urgencyOverride || !after.urgencyReason.isEmpty(), "urgency_reason");
    if (before.observedOn != after.observedOn && around.today.isValid())
        missing.unless(!(after.observedOn > around.today), "observed_before");
    if (before.status != after.status)
        addMissingToEnter(missing, after, around);
    return missing.names();
}

} // namespace kb
