// SPDX-License-Identifier: EUPL-1.2
#include "jobs/bulletinlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

qint64 toBulletinId(Row row)
{
    return row.next<qint64>();
}

} // namespace

Result<QList<qint64>> BulletinList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("bulletin/newest"), toBulletinId, count);
}

Result<QList<qint64>> BulletinList::ids(const BulletinQuery &query) const
{
    auto ids = m_bank.context().db.all(
        sqlFile("bulletin/list"), toBulletinId, jsonChoices(query.owners), jsonChoices(query.statuses),
        query.sorting.key.isEmpty() ? std::nullopt : std::optional(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Bulletin, query.words, query.sorting);
}

Result<QList<BulletinLine>> BulletinList::lines(const QList<qint64> &ids) const
{
    const auto bulletins = m_bank.records<Bulletin>().rows(ids);
    if (!bulletins)
        return bulletins.error();
    QHash<qint64, int> pieces;
    const auto counted = m_bank.context().db.forEach(
        sqlFile("bulletin/pieces"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            pieces.insert(id, row.next<int>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!counted)
        return counted.error();
    Owners owners(m_bank);
    QList<BulletinLine> lines;
    for (const Bulletin &bulletin : *bulletins) {
        const Owner owner = owners.of(bulletin);
        lines.append({bulletin, owner.code, pieces.value(bulletin.facts.id), owner.isOurs});
    }
    return lines;
}

Result<QList<qint64>> BulletinList::issuesAbout(const Uid &record) const
{
    return m_bank.context().db.all(sqlFile("bulletin/about"), toBulletinId, record);
}

QString numberText(const Bulletin &bulletin)
{
    if (!bulletin.number || !bulletin.issuedOn.isValid())
        return {};
    return QStringLiteral("%1/%2").arg(bulletin.issuedOn.year()).arg(*bulletin.number);
}

} // namespace kb
