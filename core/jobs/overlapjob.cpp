// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"

#include "bank/bank.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapweights.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kb {

Result<OverlapOptions> overlapOptions(Bank &bank)
{
    OverlapOptions options;
    options.today = bank.now().date();
    const Settings settings = bank.settings();
    const auto levels = settings.value(settingname::OverlapLevels);
    const auto within = settings.value(settingname::OverlapWithinUnit, false);
    const auto words = settings.value(settingname::OverlapIgnoredWords);
    for (const auto *setting : {&levels, &within, &words}) {
        if (!*setting)
            return setting->error();
    }
    const auto taught = groundWeights(bank);
    if (!taught)
        return taught.error();
    options.weights.taught = *taught;
    const QJsonObject limits = levels->toObject();
    options.levels.strong = limits.value(QLatin1StringView("strong")).toInt(options.levels.strong);
    options.levels.probable = limits.value(QLatin1StringView("probable")).toInt(options.levels.probable);
    options.levels.weak = limits.value(QLatin1StringView("weak")).toInt(options.levels.weak);
    if (within->toBool())
        options.scope = UnitScope::AlsoWithinUnit;
    const QJsonArray further = words->toArray();
    for (const auto &word : further)
        options.ignoredWords.append(word.toString());
    return options;
}

Result<> keepOverlapLevels(Bank &bank, Write &write, const OverlapLevels &levels)
{
    const QJsonObject points{{QLatin1StringView("strong"), levels.strong},
                             {QLatin1StringView("probable"), levels.probable},
                             {QLatin1StringView("weak"), levels.weak}};
    return bank.settings().set(write, settingname::OverlapLevels, points);
}

Result<> keepOverlapScope(Bank &bank, Write &write, UnitScope scope)
{
    return bank.settings().set(write, settingname::OverlapWithinUnit, scope == UnitScope::AlsoWithinUnit);
}

Result<OverlapSummary> runOverlap(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    return LiveOverlaps().run(bank, progress, stop);
}

} // namespace kb
