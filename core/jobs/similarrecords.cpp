// SPDX-License-Identifier: EUPL-1.2
#include "jobs/similarrecords.h"

#include "bank/bank.h"
#include "jobs/overlapinput.h"
#include "jobs/overlapjob.h"

namespace kb {

Result<QList<SimilarRecord>> SimilarRecords::find(Bank &bank, const QString &text, int count,
                                                  const std::stop_token &stop)
{
    if (!m_index) {
        if (auto ready = read(bank, stop); !ready)
            return ready.error();
    }
    const QList<SimilarItem> items = m_index->similarTo(text, count);
    QList<Uid> uids;
    for (const SimilarItem &item : items)
        uids.append(item.record);
    const auto lines = headlines(bank.context().db, uids);
    if (!lines)
        return lines.error();

    QList<SimilarRecord> found;
    for (const SimilarItem &item : items) {
        if (lines->contains(item.record))
            found.append({lines->value(item.record), item.likeness, item.words});
    }
    return found;
}

Result<> SimilarRecords::read(Bank &bank, const std::stop_token &stop)
{
    const auto options = overlapOptions(bank);
    if (!options)
        return options.error();
    const auto input = overlapInput(bank);
    if (!input)
        return input.error();
    const auto snapshot = OverlapSnapshot::make(*input, *options, 1, {}, stop);
    if (!snapshot)
        return snapshot.error();
    auto index = OverlapIndex::make(*snapshot, input->profiles, {}, stop);
    if (!index)
        return index.error();
    m_index = *std::move(index);
    return {};
}

} // namespace kb
