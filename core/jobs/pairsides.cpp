// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairsides.h"

#include "bank/storedrecord.h"
#include "jobs/overlapstore.h"
#include "jobs/tienames.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// When questions are needed, and the projects.
Result<QHash<Uid, PairSide>> projectsAndDays(Database &db, QStringView ids)
{
    QHash<Uid, PairSide> sides;
    const auto read = db.forEach(
        sqlFile("overlap/sides"),
        [&](Row row) {
            PairSide &side = sides[row.next<Uid>()];
            if (const QDate needBy = row.next<QDate>(); needBy.isValid())
                side.needBy = needBy;
            const Uid project = row.next<Uid>();
            const auto phase = fromCode<Phase>(row.next<QString>()).value_or(Phase::Idee);
            const bool hasCommittee = row.next<bool>();
            const Uid lead = row.next<Uid>();
            const QString unit = row.next<QString>();
            if (!project.isNull())
                side.projects.append({.uid = project,
                                      .unit = unit,
                                      .phase = phase,
                                      .owner = lead,
                                      .hasCommittee = hasCommittee});
        },
        ids);
    return read ? Result<QHash<Uid, PairSide>>(std::move(sides)) : read.error();
}

Result<> addStudiesThatAnswer(Database &db, QHash<Uid, PairSide> &sides, QStringView ids)
{
    return db.forEach(
        sqlFile("overlap/side_answers"),
        [&](Row row) {
            PairSide &side = sides[row.next<Uid>()];
            side.isAnswered = true;
            side.answer.study = row.next<Uid>();
        },
        ids);
}

/// Of questions and projects, without names yet.
Result<QHash<Uid, PairSide>> pairSides(Database &db, const QList<Uid> &records)
{
    const auto known = knownIds(db, records);
    if (!known)
        return known.error();
    const QString ids = QString::fromLatin1(jsonOf(*known));
    auto sides = projectsAndDays(db, ids);
    if (!sides)
        return sides;
    if (const auto added = addStudiesThatAnswer(db, *sides, ids); !added)
        return added.error();
    return sides;
}

/// The projects and the study on this side.
QSet<Uid> namedOn(const PairSide &side)
{
    QSet<Uid> named;
    if (!side.answer.study.isNull())
        named.insert(side.answer.study);
    for (const SideProject &project : side.projects)
        named.insert(project.uid);
    return named;
}

QSet<Uid> namedOn(const QHash<Uid, PairSide> &sides)
{
    QSet<Uid> named;
    for (const PairSide &side : sides)
        named += namedOn(side);
    return named;
}

/// What the pair names beside both, as far as the bank knows it.
QHash<Uid, Headline> namedBeside(const ShownOverlap &shown, const QHash<Uid, Headline> &lines)
{
    QHash<Uid, Headline> named;
    const QSet<Uid> records = namedByReasons(shown.pair) + namedOn(shown.sideA) + namedOn(shown.sideB);
    for (const Uid &record : records) {
        if (const auto line = lines.constFind(record); line != lines.cend())
            named.insert(record, *line);
    }
    return named;
}

/// Joint research stands with who wrote it down, which need not be who leads it.
void nameProject(SideProject &project, const QHash<Uid, Headline> &lines)
{
    const Headline line = lines.value(project.uid);
    project.code = line.code;
    if (!project.unit.isEmpty())
        return;
    project.unit = line.unitCode;
    project.owner = line.unit;
}

/// The side of that record, its unit, and its projects and the study that answers it with their codes.
PairSide namedSide(PairSide side, const Headline &record, const QHash<Uid, Headline> &lines)
{
    side.unit = record.unitCode;
    side.owner = record.unit;
    for (SideProject &project : side.projects)
        nameProject(project, lines);
    const Headline study = lines.value(side.answer.study);
    side.answer.code = study.code;
    side.answer.unit = study.unitCode;
    side.answer.owner = study.unit;
    return side;
}

} // namespace

Result<> nameAll(Database &db, QList<ShownOverlap> &pairs)
{
    QSet<Uid> records; // a few in many pairs, where all are alike
    QSet<Uid> reasons;
    for (const ShownOverlap &row : std::as_const(pairs)) {
        records << row.pair.a << row.pair.b;
        reasons += namedByReasons(row.pair);
    }
    const auto sides = pairSides(db, records.values());
    if (!sides)
        return sides.error();
    const auto lines = headlines(db, (records + reasons + namedOn(*sides)).values());
    if (!lines)
        return lines.error();
    for (ShownOverlap &row : pairs) {
        row.a = lines->value(row.pair.a);
        row.b = lines->value(row.pair.b);
        row.sideA = namedSide(sides->value(row.pair.a), row.a, *lines);
        row.sideB = namedSide(sides->value(row.pair.b), row.b, *lines);
        nameTies(row.pair, *lines);
        row.named = namedBeside(row, *lines);
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
    const auto lines = headlines(db, namedOn(*sides).values());
    if (!lines)
        return lines.error();
    QList<PairSide> named;
    for (const Headline &question : questions)
        named.append(namedSide(sides->value(question.uid), question, *lines));
    return named;
}

} // namespace kb
