// SPDX-License-Identifier: EUPL-1.2
#include "jobs/mapcodingjob.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Who made it, and who was the last to change it.
void addPeople(QSet<Uid> &people, Row &row)
{
    for (int person = 0; person < 2; ++person) {
        if (const Uid who = row.next<Uid>(); !who.isNull())
            people.insert(who);
    }
}

Uid studyInMap(const GapMap &map, const Uid &study)
{
    return map.doubles.value(study, study);
}

Result<> readFinders(Database &db, const GapMap &map, MapPeople &people)
{
    return db.forEach(sqlFile("gaps/map_finders"), [&](Row row) {
        const Uid study = row.next<Uid>();
        addPeople(people.finders[studyInMap(map, study)], row);
    });
}

Result<> readPlacers(Database &db, const GapMap &map, LinkType type, MapPeople &people)
{
    return db.forEach(
        sqlFile("gaps/map_people"),
        [&](Row row) {
            const Uid study = row.next<Uid>();
            const Uid subject = row.next<Uid>();
            addPeople(people.placers[subject][studyInMap(map, study)], row);
        },
        QStringView(QString(codeOf(type))));
}

Result<MapPeople> peopleOf(Database &db, MapRows rows, const GapMap &map)
{
    MapPeople people;
    const auto type = linkToRows(rows);
    const auto finders = readFinders(db, map, people);
    const auto placers = type ? readPlacers(db, map, *type, people) : Result<>();
    if (const Error *error = firstError(finders, placers))
        return *error;
    return people;
}

} // namespace

bool isPlacingKnown(MapRows rows)
{
    return linkToRows(rows).has_value();
}

Result<MapCodingLines> mapCoding(Bank &bank, MapRows rows, const GapMap &shown, const GapMap &whole)
{
    auto outside = linesOutside(bank, whole);
    const auto people = peopleOf(bank.context().db, rows, whole);
    if (const Error *error = firstError(outside, people))
        return *error;
    MapCodingLines lines{.outside = *std::move(outside), .coding = codingOf(shown, whole, *people)};
    for (const OnePersonCell &cell : std::as_const(lines.coding.byOne)) {
        if (!lines.names.contains(cell.person))
            lines.names.insert(cell.person, userName(bank.context(), cell.person));
    }
    return lines;
}

} // namespace kb
