// SPDX-License-Identifier: EUPL-1.2
#include "jobs/similarrecords.h"

#include "bank/bank.h"

namespace kb {

Result<QList<SimilarRecord>> similarRecords(LiveOverlaps &overlaps, Bank &bank, const QString &text,
                                            const SimilarWish &wish, const std::stop_token &stop)
{
    const auto items = overlaps.similarTo(bank, text, wish, stop);
    if (!items)
        return items.error();
    QList<Uid> uids;
    for (const SimilarItem &item : *items)
        uids.append(item.record);
    const auto lines = headlines(bank.context().db, uids);
    if (!lines)
        return lines.error();

    QList<SimilarRecord> found;
    for (const SimilarItem &item : *items) {
        if (lines->contains(item.record))
            found.append({lines->value(item.record), item.likeness, item.words});
    }
    return found;
}

} // namespace kb
