// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapverdicts.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/username.h"
#include "jobs/reopening.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<Verdict>> verdictsOfPair(Bank &bank, const Uid &a, const Uid &b)
{
    const auto ids = bank.context().db.all(
        sqlFile("overlap/verdicts"), [](Row row) { return row.next<qint64>(); }, a, b, bank.identity().unit);
    if (!ids)
        return ids.error();
    return bank.records<Verdict>().rows(*ids);
}

bool disagree(const QList<Verdict> &verdicts)
{
    const auto confirms = [](const Verdict &verdict) {
        return verdict.state != OverlapState::Nieuw && verdict.state != OverlapState::Weggelegd;
    };
    const auto setsAside = [](const Verdict &verdict) { return verdict.state == OverlapState::Weggelegd; };
    return std::ranges::any_of(verdicts, confirms) && std::ranges::any_of(verdicts, setsAside);
}

Result<ReviewerNames> reviewersOf(Bank &bank, const Uid &verdict)
{
    const auto one = bank.records<Verdict>().get(verdict);
    const auto all = one ? verdictsOfPair(bank, one->a, one->b) : one.error();
    if (!all)
        return all.error();
    ReviewerNames names;
    for (const Verdict &each : *all) {
        const QString name = userName(bank.context(), Uid::fromString(each.person));
        if (!name.isEmpty())
            names.insert(each.person, name);
    }
    return names;
}

Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b)
{
    const auto verdicts = verdictsOfPair(bank, a, b);
    if (!verdicts)
        return verdicts.error();
    return verdicts->isEmpty() ? std::optional<Verdict>() : std::optional(verdicts->first());
}

Result<> keepVerdict(Bank &bank, const Overlap &pair, Verdict verdict)
{
    Database &db = bank.context().db;
    const auto lines = headlines(db, {pair.a, pair.b});
    if (!lines)
        return lines.error();
    verdict.a = pair.a;
    verdict.b = pair.b;
    verdict.kind = pair.kind;
    verdict.unit = bank.identity().unit;
    verdict.person = textOf(bank.identity().user);
    verdict.decidedOn = bank.now().date();
    verdict.uid = verdictUid(verdict);
    if (auto remembered = rememberPair(db, verdict, pair); !remembered)
        return remembered;

    const StepLabel label{QStringLiteral("decide"), Kind::Verdict, 1,
                          pairName(lines->value(pair.a), lines->value(pair.b))};
    return bank.write(label, [&](Write &write) -> Result<> {
        const auto known = bank.records<Verdict>().get(verdict.uid);
        if (known && !known->facts.deleted)
            return bank.records<Verdict>().update(write, verdict, *known);
        const auto made = bank.records<Verdict>().insert(write, verdict);
        return made ? Result<>() : Result<>(made.error());
    });
}

} // namespace kb
