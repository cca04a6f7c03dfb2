// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmap.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace kb {

namespace {

constexpr int YearsShown = 6;
constexpr int StrongestEvidence = 5;

using RowSet = std::set<qsizetype>;

QList<MapColumn> valuesUpTo(int from, int to)
{
    QList<MapColumn> columns;
    for (int value = from; value <= to; ++value)
        columns.append({MapColumn::Holds::Value, value});
    return columns;
}

/// Target groups are as many as people think of: the first are those with most studies.
QList<MapColumn> columnsOfNames(MapColumns sort, const GapMapFacts &facts)
{
    const QStringList &names = facts.across;
    const qsizetype shown = sort == MapColumns::TargetGroups ? MapGroupsShown : names.size();
    QList<MapColumn> columns;
    for (const QString &name : names.first(std::min(shown, names.size()))) {
        const qsizetype place = columns.size();
        columns.append({MapColumn::Holds::Value, int(place), name, facts.acrossRecords.value(place)});
    }
    if (shown < names.size())
        columns << MapColumn{MapColumn::Holds::Others, 0};
    return columns << MapColumn{MapColumn::Holds::Unsaid, 0};
}

MapColumn columnOfYear(int year, QDate on)
{
    const int first = on.year() - YearsShown + 1;
    if (year <= 0)
        return {MapColumn::Holds::Unsaid, 0};
    if (year < first)
        return {MapColumn::Holds::Earlier, first - 1};
    return {MapColumn::Holds::Value, std::min(year, on.year())};
}

/// What is the same study twice belongs to the subjects and columns of both, and counts as the first.
QList<MapStudyFacts> withoutDoubles(const QList<MapStudyFacts> &studies)
{
    QList<MapStudyFacts> single = studies;
    for (qsizetype at = single.size() - 1; at >= 0; --at) {
        const qsizetype first = single[at].doubleOf;
        if (first >= 0 && first < at) {
            single[first].subjects += single[at].subjects;
            single[first].across += single[at].across;
        }
    }
    single.removeIf([](const MapStudyFacts &study) { return study.doubleOf >= 0; });
    return single;
}

/// The first of each that is the same study twice.
QHash<Uid, Uid> doublesIn(const QList<MapStudyFacts> &studies)
{
    QHash<Uid, Uid> doubles;
    for (qsizetype at = 0; at < studies.size(); ++at) {
        const qsizetype first = studies[at].doubleOf;
        if (first >= 0 && first < at)
            doubles.insert(studies[at].record, doubles.value(studies[first].record, studies[first].record));
    }
    return doubles;
}

class MapFiller
{
public:
    MapFiller(const GapMapFacts &facts, MapColumns columns, QDate on)
        : m_facts(facts)
        , m_on(on)
    {
        m_map.columnsAre = columns;
        m_map.doubles = doublesIn(facts.studies);
        m_map.saidBy = facts.saidBy;
        m_map.columns = areNamedByBank(columns) ? columnsOfNames(columns, facts) : mapValues(columns, on);
        for (const MapSubject &subject : facts.subjects)
            m_map.rows.append({.subject = subject.record,
                               .name = subject.name,
                               .depth = depthBelow(subject.above),
                               .cells = QList<MapCell>(m_map.columns.size()),
                               .questions = {},
                               .signalUids = {}});
    }

    GapMap filled(const GapNorms &norms)
    {
        for (const MapStudyFacts &study : withoutDoubles(m_facts.studies))
            addStudy(study);
        for (const MapDemand &question : m_facts.questions) {
            for (const qsizetype row : rowsOf(question.subjects)) {
                m_map.rows[row].questions.append(question.record);
                m_map.rows[row].needed += question.isNeeded;
            }
        }
        for (const MapDemand &signal : m_facts.signalFacts) {
            for (const qsizetype row : rowsOf(signal.subjects))
                m_map.rows[row].signalUids.append(signal.record);
        }
        for (const MapDemand &project : m_facts.projects) {
            for (const qsizetype row : rowsOf(project.subjects))
                m_map.rows[row].projects.append(project.record);
        }
        markGaps(norms);
        leaveOutEmpty();
        return m_map;
    }

private:
    int depthBelow(qsizetype above) const
    {
        return above >= 0 && above < m_map.rows.size() ? m_map.rows[above].depth + 1 : 0;
    }

    /// The subjects, and all that they are part of.
    RowSet rowsOf(const QList<qsizetype> &subjects) const
    {
        RowSet rows;
        for (const qsizetype subject : subjects) {
            for (qsizetype row = subject; row >= 0 && row < m_map.rows.size() && rows.insert(row).second;) {
                const qsizetype above = m_facts.subjects[row].above;
                row = above < row ? above : -1;
            }
        }
        return rows;
    }

    /// Of what the bank names there may be several; the last column is for studies that have none, and the
    /// one before it also for names without a column.
    std::set<qsizetype> columnsOf(const MapStudyFacts &study) const
    {
        if (!areNamedByBank(m_map.columnsAre))
            return {m_map.columns.indexOf(mapValueOf(study, m_map.columnsAre, m_on))};
        const qsizetype unsaid = m_map.columns.size() - 1;
        if (study.across.isEmpty())
            return {unsaid};
        std::set<qsizetype> columns;
        for (const qsizetype place : study.across)
            columns.insert(std::min(place, unsaid - 1));
        return columns;
    }

    void addStudy(const MapStudyFacts &study)
    {
        const RowSet rows = rowsOf(study.subjects);
        if (rows.empty())
            m_map.outside.append(study.record);
        for (const qsizetype column : columnsOf(study)) {
            if (column < 0 || column >= m_map.columns.size())
                continue;
            for (const qsizetype row : rows) {
                MapCell &cell = m_map.rows[row].cells[column];
                cell.studies[size_t(qualityOf(study))].append(study.record);
                cell.newest = std::max(cell.newest, study.year);
            }
        }
    }

    void markGaps(const GapNorms &norms)
    {
        for (MapRow &row : m_map.rows) {
            row.tied = m_facts.tied;
            const bool isAsked = row.needed > 0 || row.signalUids.size() >= norms.fewestSignals;
            row.isGap = isAsked && row.current() <= norms.mostStudies;
        }
    }

    void leaveOutEmpty()
    {
        m_map.rows.removeIf([](const MapRow &row) {
            return row.questions.isEmpty() && row.signalUids.isEmpty() && row.projects.isEmpty() &&
                   std::ranges::all_of(row.cells, [](const MapCell &cell) { return cell.count() == 0; });
        });
        for (qsizetype column = m_map.columns.size() - 1; column >= 0; --column) {
            const bool isUsed = std::ranges::any_of(
                m_map.rows, [&](const MapRow &row) { return row.cells[column].count() > 0; });
            const bool isValue = m_map.columns[column].holds == MapColumn::Holds::Value;
            if (isUsed || (isValue && !areNamedByBank(m_map.columnsAre)))
                continue;
            m_map.columns.removeAt(column);
            for (MapRow &row : m_map.rows)
                row.cells.removeAt(column);
        }
    }

    const GapMapFacts &m_facts;
    QDate m_on;
    GapMap m_map;
};

} // namespace

QList<MapColumn> mapValues(MapColumns values, QDate on)
{
    const MapColumn unsaid{MapColumn::Holds::Unsaid, 0};
    switch (values) {
    case MapColumns::KnowledgeKind:
        return valuesUpTo(0, int(codesOf<KnowledgeKind>.size()) - 1) << unsaid;
    case MapColumns::Strength:
        return valuesUpTo(1, StrongestEvidence) << unsaid;
    case MapColumns::Year: {
        const int first = on.year() - YearsShown + 1;
        const QList<MapColumn> earlier{{MapColumn::Holds::Earlier, first - 1}};
        return earlier + valuesUpTo(first, on.year()) << unsaid;
    }
    case MapColumns::Area:
        return valuesUpTo(0, int(codesOf<CountryScope>.size()) - 1);
    case MapColumns::Moment:
        return valuesUpTo(0, int(codesOf<EvaluationMoment>.size()) - 1) << unsaid;
    default:
        return {};
    }
}

MapColumn mapValueOf(const MapStudyFacts &study, MapColumns values, QDate on)
{
    switch (values) {
    case MapColumns::KnowledgeKind:
        return study.kind ? MapColumn{MapColumn::Holds::Value, int(*study.kind)}
                          : MapColumn{MapColumn::Holds::Unsaid, 0};
    case MapColumns::Strength:
        return study.strength.value_or(0) > 0
                   ? MapColumn{MapColumn::Holds::Value, std::min(*study.strength, StrongestEvidence)}
                   : MapColumn{MapColumn::Holds::Unsaid, 0};
    case MapColumns::Year:
        return columnOfYear(study.year, on);
    case MapColumns::Area:
        return {MapColumn::Holds::Value, int(study.area)};
    case MapColumns::Moment:
        return study.moment ? MapColumn{MapColumn::Holds::Value, int(*study.moment)}
                            : MapColumn{MapColumn::Holds::Unsaid, 0};
    default:
        return {MapColumn::Holds::Unsaid, 0};
    }
}

MapQuality qualityOf(const MapStudyFacts &study)
{
    if (study.isOld)
        return MapQuality::Old;
    const bool isGood = study.isReviewed || study.strength.value_or(0) >= MapGoodStrength;
    return isGood ? MapQuality::Good : MapQuality::Other;
}

int MapCell::count() const
{
    int count = 0;
    for (const QList<Uid> &some : studies)
        count += int(some.size());
    return count;
}

int MapRow::current() const
{
    QSet<Uid> studies; // one may stand in several columns
    for (const MapCell &cell : cells) {
        for (const MapQuality quality : {MapQuality::Good, MapQuality::Other})
            studies.unite(QSet<Uid>(cell.of(quality).begin(), cell.of(quality).end()));
    }
    return int(studies.size());
}

int MapRow::newest() const
{
    int year = 0;
    for (const MapCell &cell : cells)
        year = std::max(year, cell.newest);
    return year;
}

GapMap gapMap(const GapMapFacts &facts, MapColumns columns, const GapNorms &norms, QDate on)
{
    return MapFiller(facts, columns, on).filled(norms);
}

} // namespace kb
