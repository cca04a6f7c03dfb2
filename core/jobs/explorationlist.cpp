// SPDX-License-Identifier: EUPL-1.2
#include "jobs/explorationlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct ExplorationCounts
{
    int events = 0;
    int parts = 0;
    int advices = 0;
};

/// Of an exploration, or of an insight of it.
qint64 toExplorationId(Row row)
{
    return row.next<qint64>();
}

Result<QHash<qint64, ExplorationCounts>> explorationCounts(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, ExplorationCounts> counts;
    const auto read = bank.context().db.forEach(
        sqlFile("exploration/surroundings"),
        [&](Row row) {
            ExplorationCounts &of = counts[row.next<qint64>()];
            of.events = row.next<int>();
            of.parts = row.next<int>();
            of.advices = row.next<int>();
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return counts;
}

} // namespace

Result<QList<qint64>> ExplorationList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("exploration/newest"), toExplorationId, count);
}

Result<QList<qint64>> ExplorationList::ids(const ExplorationQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("exploration/list"), toExplorationId,
                                       jsonChoices(query.owners), jsonChoices(query.statuses),
                                       jsonChoices(query.horizons), given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Exploration, query.words, query.sorting);
}

Result<QList<ExplorationLine>> ExplorationList::lines(const QList<qint64> &ids) const
{
    const auto explorations = m_bank.records<Exploration>().rows(ids);
    const auto counts = explorationCounts(m_bank, ids);
    if (!explorations || !counts)
        return explorations ? counts.error() : explorations.error();
    Owners owners(m_bank);
    QList<ExplorationLine> lines;
    for (const Exploration &exploration : *explorations) {
        const Owner owner = owners.of(exploration);
        const ExplorationCounts of = counts->value(exploration.facts.id);
        lines.append({exploration, owner.code, of.events, of.parts, of.advices, owner.isOurs});
    }
    return lines;
}

Result<QList<ExplorationItem>> ExplorationList::timeline(const Uid &exploration) const
{
    QList<Uid> records;
    QHash<Uid, ExplorationItem> parts;
    Database &db = m_bank.context().db;
    const auto read = db.forEach(
        sqlFile("exploration/timeline"),
        [&](Row row) {
            records.append(row.next<Uid>());
            ExplorationItem &part = parts[records.last()];
            part.date = row.next<QString>();
            part.state = row.next<QString>();
            part.until = row.next<QString>();
        },
        exploration);
    const auto lines = read ? linesOf(db, records) : read.error();
    if (!lines)
        return lines.error();
    QList<ExplorationItem> items;
    for (const Headline &line : *lines) {
        ExplorationItem &part = parts[line.uid];
        part.line = line;
        items.append(part);
    }
    return items;
}

Result<QList<Insight>> ExplorationList::insights(const Uid &exploration) const
{
    const auto ids = m_bank.context().db.all(sqlFile("insight/of_exploration"), toExplorationId, exploration);
    return ids ? m_bank.records<Insight>().rows(*ids) : ids.error();
}

} // namespace kb
