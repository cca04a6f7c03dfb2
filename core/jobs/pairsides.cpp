// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairsides.h"

#include "bank/storedrecord.h"
#include "jobs/overlapstore.h"
#include "jobs/tienames.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Of questions and projects, without names yet.
Result<QHash<Uid, PairSide>> pairSides(Database &db, const QList<Uid> &records)
{
    const auto ids = knownIds(db, records);
    if (!ids)
        return ids.error();
    QHash<Uid, PairSide> sides;
    const auto read = db.forEach(
        sqlFile("overlap/sides"),
        [&](Row row) {
            PairSide &side = sides[row.next<Uid>()];
            if (const QDate needBy = row.next<QDate>(); needBy.isValid())
                side.needBy = needBy;
            const Uid project = row.next<Uid>();
            const auto phase = fromCode<Phase>(row.next<QString>()).value_or(Phase::Idee);
            if (!project.isNull())
                side.projects.append({.uid = project, .phase = phase});
        },
        QStringView(QString::fromLatin1(jsonOf(*ids))));
    return read ? Result<QHash<Uid, PairSide>>(std::move(sides)) : read.error();
}

/// The projects on these sides.
QSet<Uid> projectsOn(const QHash<Uid, PairSide> &sides)
{
    QSet<Uid> projects;
    for (const PairSide &side : sides) {
        for (const SideProject &project : side.projects)
            projects.insert(project.uid);
    }
    return projects;
}

/// The side of that record, its unit and its projects with their codes.
PairSide namedSide(PairSide side, const Headline &record, const QHash<Uid, Headline> &lines)
{
    side.unit = record.unitCode;
    side.owner = record.unit;
    for (SideProject &project : side.projects) {
        const Headline line = lines.value(project.uid);
        project.code = line.code;
        project.unit = line.unitCode;
        project.owner = line.unit;
    }
    return side;
}

} // namespace

Result<> nameAll(Database &db, QList<ShownOverlap> &pairs)
{
    QSet<Uid> records; // a few in many pairs, where all are alike
    QSet<Uid> ties;
    for (const ShownOverlap &row : std::as_const(pairs)) {
        records << row.pair.a << row.pair.b;
        ties += tiedRecords(row.pair);
    }
    const auto sides = pairSides(db, records.values());
    if (!sides)
        return sides.error();
    const auto lines = headlines(db, (records + ties + projectsOn(*sides)).values());
    if (!lines)
        return lines.error();
    for (ShownOverlap &row : pairs) {
        row.a = lines->value(row.pair.a);
        row.b = lines->value(row.pair.b);
        row.sideA = namedSide(sides->value(row.pair.a), row.a, *lines);
        row.sideB = namedSide(sides->value(row.pair.b), row.b, *lines);
        nameTies(row.pair, *lines);
    }
    return {};
}

Result<QList<PairSide>> sidesOf(Database &db, const QList<Headline> &questions)
{
    QList<Uid> records;
    for (const Headline &question : questions)
        records.append(question.uid);
    const auto sides = pairSides(db, records);
    if (!sides)
        return sides.error();
    const auto lines = headlines(db, projectsOn(*sides).values());
    if (!lines)
        return lines.error();
    QList<PairSide> named;
    for (const Headline &question : questions)
        named.append(namedSide(sides->value(question.uid), question, *lines));
    return named;
}

} // namespace kb
