// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"

#include "bank/bank.h"
#include "jobs/overlapinput.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace kb {

namespace {

int countOf(const QList<Overlap> &pairs, OverlapLevel level)
{
    return int(std::ranges::count(pairs, level, &Overlap::level));
}

} // namespace

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

Result<OverlapSummary> runOverlap(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    const auto options = overlapOptions(bank);
    if (!options)
        return options.error();
    const auto input = overlapInput(bank);
    if (!input)
        return input.error();
    const auto pairs = findOverlaps(*input, *options, progress, stop);
    if (!pairs)
        return pairs.error();
    if (auto kept = OverlapStore(bank).keep(*pairs, bank.now()); !kept)
        return kept.error();

    Changes changes;
    changes.addListChange(Kind::Verdict);
    Q_EMIT bank.notifier().changed(changes);
    return OverlapSummary{.records = int(input->profiles.size()),
                          .strong = countOf(*pairs, OverlapLevel::Strong),
                          .probable = countOf(*pairs, OverlapLevel::Probable),
                          .weak = countOf(*pairs, OverlapLevel::Weak),
                          .milliseconds = timer.elapsed()};
}

} // namespace kb
