// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "jobs/todaylist.h"
#include "store/sqlfile.h"
#include "today/todayrules.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double WantedOfToday = 200;

/// What one rule asks, for everybody.
Result<> ask(Bank &bank, const TodayRule &rule)
{
    constexpr int isOwnOnly = 0;
    constexpr int ofQuestions = 1;
    return bank.context().db.forEach(
        sqlFile(queryOf(rule).constData()), [](Row) {}, bank.now().date(), bank.identity().unit, isOwnOnly,
        ofQuestions);
}

Result<> whole(Figures &figures, const QString &whose, TodayScope scope)
{
    return figures.measure(u"Today, "_s + whose, WantedOfToday, [scope](Bank &bank) -> Result<> {
        const auto list = readToday(bank, scope);
        return list ? Result<>() : Result<>(list.error());
    });
}

} // namespace

Result<> runToday(Figures &figures)
{
    const QList<TodayRule> rules = todayRules();
    for (const TodayRule &rule : rules) {
        const auto measured = figures.measure(u"rule "_s + QLatin1StringView(rule.id), std::nullopt,
                                              [&](Bank &bank) { return ask(bank, rule); });
        if (!measured)
            return measured;
    }
    if (auto measured = whole(figures, u"everything"_s, TodayScope::All); !measured)
        return measured;
    if (auto measured = whole(figures, u"the own unit"_s, TodayScope::OwnUnit); !measured)
        return measured;
    return whole(figures, u"own dossiers"_s, TodayScope::OwnDossiers);
}

} // namespace kb::bench
