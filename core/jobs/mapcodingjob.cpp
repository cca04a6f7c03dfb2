// SPDX-License-Identifier: EUPL-1.2
#include "jobs/mapcodingjob.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<QHash<Uid, QSet<Uid>>> peopleWhoPlaced(Database &db, LinkType type)
{
    QHash<Uid, QSet<Uid>> people;
    const auto read = db.forEach(
        sqlFile("gaps/map_people"),
        [&](Row row) {
            QSet<Uid> &placed = people[row.next<Uid>()];
            for (int person = 0; person < 2; ++person) {
                if (const Uid who = row.next<Uid>(); !who.isNull())
                    placed.insert(who);
            }
        },
        QStringView(QString(codeOf(type))));
    return read ? Result<QHash<Uid, QSet<Uid>>>(people) : read.error();
}

} // namespace

Result<MapCodingLines> mapCoding(Bank &bank, MapRows rows, const GapMap &map)
{
    auto outside = linesOutside(bank, map);
    if (!outside)
        return outside.error();
    MapCodingLines lines{.outside = *std::move(outside), .coding = {}};
    const auto type = linkToRows(rows);
    if (!type)
        return lines; // rows are made of what a study says of itself
    const auto people = peopleWhoPlaced(bank.context().db, *type);
    if (!people)
        return people.error();
    lines.coding = codingOf(map, *people);
    for (const OnePersonCell &cell : std::as_const(lines.coding->byOne)) {
        if (!lines.names.contains(cell.person))
            lines.names.insert(cell.person, userName(bank.context(), cell.person));
    }
    return lines;
}

} // namespace kb
