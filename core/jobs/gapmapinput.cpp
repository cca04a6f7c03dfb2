// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/conceptrows.h"
#include "jobs/gapmapjob.h"
#include "jobs/targetgroups.h"
#include "report/gapmapwords.h"
#include "store/sqlfile.h"

#include <QHash>

namespace kb {

namespace {

/// The queries of one choice of rows.
struct MapRowQueries
{
    MapRows rows;
    const char *subjects;
    const char *ties;
};
constexpr std::array mapRowQueries{
    MapRowQueries{MapRows::Concepts, "gaps/map_concepts", "gaps/map_ties_concepts"},
    MapRowQueries{MapRows::Dossiers, "gaps/map_dossiers", "gaps/map_ties_dossiers"},
    MapRowQueries{MapRows::Units, "gaps/map_units", "gaps/map_ties_units"},
};

ListedConcept toListedConcept(Row row)
{
    ListedConcept listed;
    listed.uid = row.next<Uid>();
    listed.name = row.next<QString>();
    listed.theme = row.next<QString>();
    listed.broader = row.next<Uid>();
    return listed;
}

MapSubject toMapSubject(Row row)
{
    const Uid record = row.next<Uid>();
    return {.record = record, .name = row.next<QString>()};
}

MapStudyFacts toMapStudy(Row row)
{
    MapStudyFacts study;
    study.record = row.next<Uid>();
    study.kind = fromCode<KnowledgeKind>(row.next<QString>());
    study.moment = fromCode<EvaluationMoment>(row.next<QString>());
    study.year = row.next<QString>().left(4).toInt();
    study.area = fromCode<CountryScope>(row.next<QString>()).value_or(CountryScope::Nl);
    study.isReviewed = row.next<bool>();
    if (const int strength = row.next<int>(); strength >= 0)
        study.strength = strength;
    study.isOld = row.next<bool>();
    return study;
}

MapDemand toMapQuestion(Row row)
{
    MapDemand question;
    question.record = row.next<Uid>();
    question.isNeeded = row.next<bool>();
    question.kind = fromCode<KnowledgeKind>(row.next<QString>());
    return question;
}

/// Of a signal or a project.
MapDemand toMapRecord(Row row)
{
    return {.record = row.next<Uid>(), .subjects = {}};
}

const MapRowQueries &queriesOf(MapRows rows)
{
    return *std::ranges::find(mapRowQueries, rows, &MapRowQueries::rows);
}

Result<QList<MapSubject>> subjectsOf(Database &db, const MapRowQueries &queries)
{
    if (queries.rows != MapRows::Concepts)
        return db.all(sqlFile(queries.subjects), toMapSubject);
    const auto listed = db.all(sqlFile(queries.subjects), toListedConcept);
    return listed ? Result<QList<MapSubject>>(conceptRows(*listed)) : listed.error();
}

/// Which rows a record belongs to.
Result<QHash<Uid, QList<qsizetype>>> rowTies(Database &db, const char *query,
                                             const QList<MapSubject> &subjects)
{
    QHash<Uid, qsizetype> rows;
    for (qsizetype row = 0; row < subjects.size(); ++row) {
        if (!subjects[row].record.isNull())
            rows.insert(subjects[row].record, row);
    }
    QHash<Uid, QList<qsizetype>> ties;
    const auto read = db.forEach(sqlFile(query), [&](Row row) {
        const Uid record = row.next<Uid>();
        if (const auto subject = rows.constFind(row.next<Uid>()); subject != rows.cend())
            ties[record].append(*subject);
    });
    return read ? Result<QHash<Uid, QList<qsizetype>>>(ties) : read.error();
}

/// The values that are rows; none where the bank names these.
std::optional<MapColumns> valuesInRows(MapRows rows)
{
    switch (rows) {
    case MapRows::KnowledgeKind:
        return MapColumns::KnowledgeKind;
    case MapRows::Strength:
        return MapColumns::Strength;
    case MapRows::Year:
        return MapColumns::Year;
    case MapRows::Area:
        return MapColumns::Area;
    case MapRows::Moment:
        return MapColumns::Moment;
    default:
        return std::nullopt;
    }
}

/// The records that are columns; of concepts only their themes are.
std::optional<MapRows> recordsAcross(MapColumns columns)
{
    switch (columns) {
    case MapColumns::Dossiers:
        return MapRows::Dossiers;
    case MapColumns::Units:
        return MapRows::Units;
    case MapColumns::Themes:
        return MapRows::Concepts;
    default:
        return std::nullopt;
    }
}

/// A row for each value, with the studies that have it; questions only have a kind of knowledge.
void tieToValues(GapMapFacts &facts, MapColumns values, QDate on)
{
    const QList<MapColumn> rows = mapValues(values, on);
    for (const MapColumn &row : rows)
        facts.subjects.append({{}, mapColumnName(values, row), -1});
    for (MapStudyFacts &study : facts.studies)
        study.subjects = {rows.indexOf(mapValueOf(study, values, on))};
    facts.tied = {values == MapColumns::KnowledgeKind, false, false};
    if (values != MapColumns::KnowledgeKind)
        return;
    for (MapDemand &question : facts.questions)
        question.subjects = {rows.indexOf(mapValueOf({.kind = question.kind}, values, on))};
}

Result<> tieToRecords(Database &db, GapMapFacts &facts, const MapRowQueries &queries)
{
    auto subjects = subjectsOf(db, queries);
    if (!subjects)
        return subjects.error();
    const auto ties = rowTies(db, queries.ties, *subjects);
    if (!ties)
        return ties.error();
    facts.subjects = *std::move(subjects);
    const auto tie = [&](auto &records) {
        for (auto &record : records)
            record.subjects = ties->value(record.record);
    };
    tie(facts.studies);
    tie(facts.questions);
    tie(facts.signalFacts);
    tie(facts.projects);
    return {};
}

/// A column for each record that is part of no other, with the studies of what is part of it.
Result<> tieAcross(Database &db, GapMapFacts &facts, const MapRowQueries &queries)
{
    const auto subjects = subjectsOf(db, queries);
    if (!subjects)
        return subjects.error();
    const auto ties = rowTies(db, queries.ties, *subjects);
    if (!ties)
        return ties.error();
    QList<qsizetype> columns; // of each subject
    for (const MapSubject &subject : *subjects) {
        columns.append(subject.above < 0 ? facts.across.size() : columns[subject.above]);
        if (subject.above >= 0)
            continue;
        facts.across.append(subject.name);
        facts.acrossRecords.append(subject.record);
    }
    for (MapStudyFacts &study : facts.studies) {
        for (const qsizetype subject : ties->value(study.record))
            study.across.append(columns[subject]);
    }
    return {};
}

/// Only of studies that count, so that none of the names is of others alone.
Result<TargetGroups> groupsOfStudies(Database &db, const QList<MapStudyFacts> &studies)
{
    QSet<Uid> counting;
    for (const MapStudyFacts &study : studies)
        counting.insert(study.record);
    QList<SaidTargetGroup> said;
    const auto read = db.forEach(sqlFile("gaps/map_target_groups"), [&](Row row) {
        const Uid study = row.next<Uid>();
        if (counting.contains(study))
            said.append({study, row.next<QString>()});
    });
    return read ? Result<TargetGroups>(targetGroups(said)) : read.error();
}

/// A row for each target group, and one for studies of which no finding says it; questions say none.
Result<> tieToGroups(Database &db, GapMapFacts &facts)
{
    const auto groups = groupsOfStudies(db, facts.studies);
    if (!groups)
        return groups.error();
    for (const QString &name : groups->names)
        facts.subjects.append({{}, name, -1});
    facts.subjects.append({{}, mapColumnName(MapColumns::TargetGroups, {MapColumn::Holds::Unsaid}), -1});
    facts.tied = {false, false, false};
    facts.saidBy = groups->saidBy;
    for (MapStudyFacts &study : facts.studies)
        study.subjects = groups->ofStudies.value(study.record, {facts.subjects.size() - 1});
    return {};
}

Result<> tieAcrossGroups(Database &db, GapMapFacts &facts)
{
    const auto groups = groupsOfStudies(db, facts.studies);
    if (!groups)
        return groups.error();
    facts.across = groups->names;
    facts.saidBy = groups->saidBy;
    for (MapStudyFacts &study : facts.studies)
        study.across = groups->ofStudies.value(study.record);
    return {};
}

Result<> tieRows(Database &db, GapMapFacts &facts, MapRows rows, QDate on)
{
    if (rows == MapRows::TargetGroups)
        return tieToGroups(db, facts);
    const auto values = valuesInRows(rows);
    if (!values)
        return tieToRecords(db, facts, queriesOf(rows));
    tieToValues(facts, *values, on);
    return {};
}

Result<> tieColumns(Database &db, GapMapFacts &facts, MapColumns columns)
{
    if (columns == MapColumns::TargetGroups)
        return tieAcrossGroups(db, facts);
    const auto records = recordsAcross(columns);
    return records ? tieAcross(db, facts, queriesOf(*records)) : Result<>();
}

/// Of two that are the same, the later is the double.
Result<> markDoubles(Database &db, QList<MapStudyFacts> &studies)
{
    QHash<Uid, qsizetype> places;
    for (qsizetype at = 0; at < studies.size(); ++at)
        places.insert(studies[at].record, at);
    return db.forEach(sqlFile("gaps/map_doubles"), [&](Row row) {
        const auto one = places.constFind(row.next<Uid>());
        const auto other = places.constFind(row.next<Uid>());
        if (one == places.cend() || other == places.cend() || *one == *other)
            return;
        studies[std::max(*one, *other)].doubleOf = std::min(*one, *other);
    });
}

} // namespace

Result<GapMapFacts> gapMapFacts(Bank &bank, const GapMapQuery &query, QDate on)
{
    Database &db = bank.context().db;
    auto studies = db.all(sqlFile("gaps/map_studies"), toMapStudy, on);
    auto questions = db.all(sqlFile("gaps/map_questions"), toMapQuestion);
    auto signalFacts = db.all(sqlFile("gaps/map_signals"), toMapRecord);
    auto projects = db.all(sqlFile("gaps/map_projects"), toMapRecord);
    if (const Error *error = firstError(studies, questions, signalFacts, projects))
        return *error;
    GapMapFacts facts{.subjects = {},
                      .studies = *std::move(studies),
                      .questions = *std::move(questions),
                      .signalFacts = *std::move(signalFacts),
                      .projects = *std::move(projects)};
    const auto rows = tieRows(db, facts, query.rows, on);
    const auto columns = tieColumns(db, facts, query.columns);
    const auto marked = markDoubles(db, facts.studies);
    if (const Error *error = firstError(rows, columns, marked))
        return *error;
    return facts;
}

} // namespace kb
