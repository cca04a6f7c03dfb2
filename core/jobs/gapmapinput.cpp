// SPDX-License-Identifier: EUPL-1.2
#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/gapmapjob.h"
#include "store/sqlfile.h"

#include <QHash>

namespace kb {

namespace {

/// A concept that waits for its place among the rows.
struct ListedConcept
{
    Uid uid;
    QString name;
    QString theme;
    Uid broader;
};

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
    MapSubject subject;
    subject.record = row.next<Uid>();
    subject.name = row.next<QString>();
    return subject;
}

MapStudyFacts toMapStudy(Row row)
{
    MapStudyFacts study;
    study.record = row.next<Uid>();
    study.kind = fromCode<KnowledgeKind>(row.next<QString>());
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
    return question;
}

MapDemand toMapSignal(Row row)
{
    MapDemand signal;
    signal.record = row.next<Uid>();
    return signal;
}

/// Themes, and under each its concepts, the narrower below the broader. A concept whose broader one is in
/// another theme, or is no row, stands under its theme; so do those that are each other's broader.
class ConceptTree
{
public:
    explicit ConceptTree(const QList<ListedConcept> &listed)
        : m_listed(listed)
    {
        for (qsizetype at = 0; at < listed.size(); ++at)
            m_places.insert(listed[at].uid, at);
        for (qsizetype at = 0; at < listed.size(); ++at)
            m_narrower[broaderOf(at)].append(at);
    }

    QList<MapSubject> rows()
    {
        QString theme;
        qsizetype themeRow = -1;
        for (qsizetype at = 0; at < m_listed.size(); ++at) {
            if (themeRow < 0 || m_listed[at].theme.compare(theme, Qt::CaseInsensitive) != 0) {
                theme = m_listed[at].theme;
                themeRow = m_rows.size();
                m_rows.append({{}, theme, -1});
            }
            if (broaderOf(at) < 0)
                add(at, themeRow);
        }
        addLoops();
        return m_rows;
    }

private:
    qsizetype broaderOf(qsizetype at) const
    {
        const auto found = m_places.constFind(m_listed[at].broader);
        if (found == m_places.cend() || *found == at)
            return -1;
        const bool isSameTheme = m_listed[*found].theme.compare(m_listed[at].theme, Qt::CaseInsensitive) == 0;
        return isSameTheme ? *found : -1;
    }

    void add(qsizetype at, qsizetype above)
    {
        QList<std::pair<qsizetype, qsizetype>> open{{at, above}};
        while (!open.isEmpty()) {
            const auto [number, parent] = open.takeLast();
            if (m_added.contains(number))
                continue;
            m_added.insert(number);
            const qsizetype row = m_rows.size();
            m_rows.append({m_listed[number].uid, m_listed[number].name, parent});
            const QList<qsizetype> narrower = m_narrower.value(number);
            for (auto below = narrower.crbegin(); below != narrower.crend(); ++below)
                open.append({*below, row});
        }
    }

    /// Nothing is lost when two concepts are each other's broader.
    void addLoops()
    {
        for (qsizetype at = 0; at < m_listed.size(); ++at) {
            if (!m_added.contains(at))
                add(at, -1);
        }
    }

    const QList<ListedConcept> &m_listed;
    QHash<Uid, qsizetype> m_places;
    QHash<qsizetype, QList<qsizetype>> m_narrower; ///< under -1 those at the top of a theme
    QSet<qsizetype> m_added;
    QList<MapSubject> m_rows;
};

Result<QList<MapSubject>> subjectsOf(Database &db, const MapRowQueries &queries)
{
    if (queries.rows != MapRows::Concepts)
        return db.all(sqlFile(queries.subjects), toMapSubject);
    const auto listed = db.all(sqlFile(queries.subjects), toListedConcept);
    return listed ? Result<QList<MapSubject>>(ConceptTree(*listed).rows()) : listed.error();
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

Result<GapMapFacts> gapMapFacts(Bank &bank, MapRows rows, QDate on)
{
    Database &db = bank.context().db;
    const MapRowQueries &queries = *std::ranges::find(mapRowQueries, rows, &MapRowQueries::rows);
    auto subjects = subjectsOf(db, queries);
    const auto ties = subjects ? rowTies(db, queries.ties, *subjects)
                               : Result<QHash<Uid, QList<qsizetype>>>(subjects.error());
    auto studies = db.all(sqlFile("gaps/map_studies"), toMapStudy, on);
    auto questions = db.all(sqlFile("gaps/map_questions"), toMapQuestion);
    auto signalFacts = db.all(sqlFile("gaps/map_signals"), toMapSignal);
    if (const Error *error = firstError(subjects, ties, studies, questions, signalFacts))
        return *error;
    const auto tie = [&](auto &records) {
        for (auto &record : records)
            record.subjects = ties->value(record.record);
    };
    tie(*studies);
    tie(*questions);
    tie(*signalFacts);
    if (auto marked = markDoubles(db, *studies); !marked)
        return marked.error();
    return GapMapFacts{.subjects = *std::move(subjects),
                       .studies = *std::move(studies),
                       .questions = *std::move(questions),
                       .signalFacts = *std::move(signalFacts)};
}

} // namespace kb
