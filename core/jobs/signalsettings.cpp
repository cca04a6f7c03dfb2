// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalsettings.h"

#include "bank/bank.h"

#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView SoonKey("soon");
constexpr QLatin1StringView LargeKey("large");
constexpr QLatin1StringView SmallKey("small");

} // namespace

Result<UrgencyThresholds> urgencyThresholds(Bank &bank)
{
    const auto kept = bank.settings().value(settingname::SignalUrgency);
    if (!kept)
        return kept.error();
    const QJsonObject limits = kept->toObject();
    UrgencyThresholds thresholds;
    thresholds.soonMonths = limits.value(SoonKey).toInt(thresholds.soonMonths);
    thresholds.largeProduct = limits.value(LargeKey).toInt(thresholds.largeProduct);
    thresholds.smallProduct = limits.value(SmallKey).toInt(thresholds.smallProduct);
    return thresholds;
}

Result<> keepUrgencyThresholds(Bank &bank, Write &write, const UrgencyThresholds &thresholds)
{
    const QJsonObject limits{{SoonKey, thresholds.soonMonths},
                             {LargeKey, thresholds.largeProduct},
                             {SmallKey, thresholds.smallProduct}};
    return bank.settings().set(write, settingname::SignalUrgency, limits);
}

} // namespace kb
