// SPDX-License-Identifier: EUPL-1.2
#include "jobs/recordties.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<RecordTie>> tiesOf(Bank &bank, const Uid &record)
{
    using Named = std::pair<QString, Uid>;
    const auto links = bank.context().db.all(
        sqlFile("link/all_from"),
        [](Row row) {
            QString type = row.next<QString>();
            return Named(std::move(type), row.next<Uid>());
        },
        record);
    if (!links)
        return links.error();
    QList<Uid> targets;
    for (const auto &[type, target] : *links)
        targets.append(target);
    const auto lines = headlines(bank.context().db, targets);
    if (!lines)
        return lines.error();
    QList<RecordTie> ties;
    for (const auto &[type, target] : *links) {
        const auto line = lines->constFind(target);
        if (line != lines->cend() && !line->deleted)
            ties.append({type, *line});
    }
    return ties;
}

} // namespace kb
