// SPDX-License-Identifier: EUPL-1.2
#include "jobs/collectionlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "jobs/collectionstudies.h"
#include "store/sqlfile.h"

#include <QCollator>

#include <algorithm>

namespace kb {

namespace {

qint64 toCollectionId(Row row)
{
    return row.next<qint64>();
}

} // namespace

Result<QList<qint64>> CollectionList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("collection/newest"), toCollectionId, count);
}

Result<QList<qint64>> CollectionList::ids(const CollectionQuery &query) const
{
    const auto isPublic = query.isPublic ? std::optional(int(*query.isPublic)) : std::nullopt;
    auto ids = m_bank.context().db.all(sqlFile("collection/list"), toCollectionId, jsonChoices(query.owners),
                                       isPublic, given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Collection, query.words, query.sorting);
}

Result<QList<CollectionLine>> CollectionList::lines(const QList<qint64> &ids) const
{
    const auto collections = m_bank.records<Collection>().rows(ids);
    if (!collections)
        return collections.error();
    Owners owners(m_bank);
    QList<CollectionLine> lines;
    for (const Collection &collection : *collections) {
        const auto studies = studiesIn(m_bank, collection);
        if (!studies)
            return studies.error();
        const Owner owner = owners.of(collection);
        lines.append({collection, owner.code, owner.isOurs, studies->all.size()});
    }
    return lines;
}

Result<QList<Collection>> ownCollections(Bank &bank)
{
    auto collections = bank.records<Collection>().all();
    if (!collections)
        return collections;
    Owners owners(bank);
    collections->removeIf([&](const Collection &collection) { return !owners.of(collection).isOurs; });
    std::ranges::sort(*collections, QCollator(), &Collection::nameNl);
    return collections;
}

} // namespace kb
