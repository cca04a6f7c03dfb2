// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapverdicts.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/reopening.h"
#include "store/sqlfile.h"

namespace kb {

Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b)
{
    const auto id = bank.context().db.one(
        sqlFile("overlap/verdict"), [](Row row) { return row.next<qint64>(); }, a, b, bank.identity().unit);
    if (!id)
        return id.error().code == Error::Code::NotFound ? Result<std::optional<Verdict>>(std::nullopt)
                                                        : id.error();
    const auto rows = bank.records<Verdict>().rows({*id});
    if (!rows)
        return rows.error();
    return std::optional(rows->first());
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
                          lines->value(pair.a).code + QStringLiteral(" × ") + lines->value(pair.b).code};
    return bank.write(label, [&](Write &write) -> Result<> {
        const auto known = bank.records<Verdict>().get(verdict.uid);
        if (known && !known->facts.deleted)
            return bank.records<Verdict>().update(write, verdict, *known);
        const auto made = bank.records<Verdict>().insert(write, verdict);
        return made ? Result<>() : Result<>(made.error());
    });
}

} // namespace kb
