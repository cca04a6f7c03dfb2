// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicelist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 toAdviceId(Row row)
{
    return row.next<qint64>();
}

} // namespace

Result<QList<qint64>> AdviceList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("advice/newest"), toAdviceId, count);
}

Result<QList<qint64>> AdviceList::ids(const AdviceQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("advice/list"), toAdviceId, jsonChoices(query.owners),
                                       jsonChoices(query.dossiers), jsonChoices(query.statuses),
                                       jsonChoices(query.addressees), jsonChoices(query.explorations),
                                       given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Advice, query.words, query.sorting);
}

Result<QList<AdviceLine>> AdviceList::lines(const QList<qint64> &ids) const
{
    const auto advices = m_bank.records<Advice>().rows(ids);
    if (!advices)
        return advices.error();
    Owners owners(m_bank);
    QList<AdviceLine> lines;
    lines.reserve(advices->size());
    for (const Advice &advice : *advices) {
        const Owner owner = owners.of(advice);
        lines.append({advice, owner.code, owner.isOurs});
    }
    return lines;
}

} // namespace kb
