// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapmapjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "gaps/gapmapdismissals.h"
#include "jobs/gapinput.h"
#include "jobs/gaplist.h"
#include "jobs/jointproposal.h"
#include "jobs/keptnames.h"
#include "jobs/mapdismissals.h"
#include "jobs/paperinfo.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"

namespace kb {

namespace {

KnowledgeQuestion questionFor(const GapMapQuery &query, const GapMap &map, const MapPlace &place,
                              const QString &text)
{
    KnowledgeQuestion question;
    question.text = text;
    if (query.rows == MapRows::Dossiers)
        question.dossier = map.rows[place.row].subject;
    const bool hasKind = map.columnsAre == MapColumns::KnowledgeKind && place.column < map.columns.size() &&
                         map.columns[place.column].holds == MapColumn::Holds::Value;
    if (hasKind)
        question.kind = KnowledgeKind(map.columns[place.column].value);
    return question;
}

/// A study may stand in several columns of a row.
void addStudiesOnce(QList<Uid> &studies, const QList<Uid> &more)
{
    QSet<Uid> known(studies.begin(), studies.end());
    for (const Uid &study : more) {
        if (!known.contains(study))
            studies.append(study);
    }
}

QStringList namesOfInvolved(const GapLine &gap)
{
    QStringList names;
    for (const Headline &line : gap.involved)
        names.append(nameOf(line));
    return names;
}

ShareLevel strictestOf(const GapLine &gap)
{
    ShareLevel level = gap.line.shareLevel;
    for (const Headline &line : gap.involved)
        level = strictest(level, line.shareLevel);
    return level;
}

MappedGap mapped(const GapLine &gap)
{
    return {.kind = gap.gap.kind,
            .code = gap.line.code,
            .title = gap.line.title,
            .unit = gap.line.unitCode,
            .date = gap.gap.date,
            .issued = gap.gap.issued,
            .isRed = gap.gap.isRed,
            .number = gap.gap.number,
            .total = gap.gap.total,
            .studies = namesOfInvolved(gap),
            .shareLevel = strictestOf(gap)};
}

/// Rows and columns may both be these.
QSet<Uid> dossiersOnMap(const GapMap &map, MapRows rows)
{
    QSet<Uid> dossiers;
    for (const MapRow &row : map.rows) {
        if (rows == MapRows::Dossiers)
            dossiers.insert(row.subject);
    }
    for (const MapColumn &column : map.columns) {
        if (map.columnsAre == MapColumns::Dossiers)
            dossiers.insert(column.record);
    }
    return dossiers;
}

/// By the target groups that are rows or columns: who says each.
QList<QSet<Uid>> whoSaysGroups(const GapMap &map)
{
    QSet<QString> names;
    for (const MapRow &row : map.rows)
        names.insert(row.name);
    for (const MapColumn &column : map.columns)
        names.insert(column.name);
    QList<QSet<Uid>> said;
    for (const auto &[name, studies] : map.saidBy.asKeyValueRange()) {
        if (names.contains(name))
            said.append(studies);
    }
    return said;
}

/// What several studies say is known to all who may see one of them: the one that is shared most widely.
QList<NamedRecord> mostShared(const QList<QSet<Uid>> &said, const QHash<Uid, Headline> &lines)
{
    QList<NamedRecord> named;
    for (const QSet<Uid> &studies : said) {
        const auto widest = std::ranges::max_element(
            studies, {}, [&](const Uid &study) { return std::pair(lines.value(study).shareLevel, study); });
        named += namedRecords({lines.value(*widest)});
    }
    return named;
}

/// The list of concepts and that of units are of all.
Result<QList<NamedRecord>> namedByMap(Bank &bank, const GapMap &map, MapRows rows)
{
    const QList<QSet<Uid>> said = whoSaysGroups(map);
    QSet<Uid> studies;
    for (const QSet<Uid> &some : said)
        studies.unite(some);
    const auto dossiers = linesOf(bank.context().db, dossiersOnMap(map, rows).values());
    const auto lines = headlines(bank.context().db, studies.values());
    if (const Error *error = firstError(dossiers, lines))
        return *error;
    return namedRecords(*dossiers) + mostShared(said, *lines);
}

/// For each row the gaps that the rules find about it, or about one of its questions.
QList<QList<MappedGap>> gapsOfRows(const GapMap &map, const QList<GapLine> &gaps)
{
    QHash<Uid, QList<MappedGap>> byRecord;
    for (const GapLine &gap : gaps) {
        if (gap.gap.isFound)
            byRecord[gap.gap.record].append(mapped(gap));
    }
    QList<QList<MappedGap>> ofRows;
    for (const MapRow &row : map.rows) {
        QList<MappedGap> found = row.subject.isNull() ? QList<MappedGap>() : byRecord.value(row.subject);
        for (const Uid &question : row.questions)
            found += row.subject.isNull() ? QList<MappedGap>() : byRecord.value(question);
        ofRows.append(found);
    }
    return ofRows;
}

} // namespace

std::optional<LinkType> linkToRows(MapRows rows)
{
    switch (rows) {
    case MapRows::Concepts:
        return LinkType::Concept;
    case MapRows::Dossiers:
        return LinkType::Dossier;
    default:
        return std::nullopt;
    }
}

Result<AskedGapMap> askedGapMap(Bank &bank, const GapMapQuery &query)
{
    const QDate today = bank.now().date();
    const auto norms = gapNorms(bank);
    const auto facts = gapMapFacts(bank, query, today);
    const auto dismissals = MapDismissals(bank).of(query.rows);
    if (const Error *error = firstError(norms, facts, dismissals))
        return *error;
    AskedGapMap asked{gapMap(*facts, query.columns, *norms, today), *norms};
    dismissGaps(asked.map, *dismissals);
    return asked;
}

Result<MapPlaceLines> linesAt(Bank &bank, const GapMap &map, const MapPlace &place)
{
    MapPlaceLines lines;
    if (place.row < 0 || place.row >= map.rows.size())
        return lines;
    const MapRow &row = map.rows[place.row];
    Database &db = bank.context().db;
    for (qsizetype quality = 0; quality < qsizetype(lines.studies.size()); ++quality) {
        QList<Uid> studies;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (column == place.column || place.column >= row.cells.size())
                addStudiesOnce(studies, row.cells[column].studies[size_t(quality)]);
        }
        auto found = linesOf(db, studies);
        if (!found)
            return found.error();
        lines.studies[size_t(quality)] = *std::move(found);
    }
    auto questions = linesOf(db, row.questions);
    auto signalLines = linesOf(db, row.signalUids);
    auto projects = linesOf(db, row.projects);
    if (const Error *error = firstError(questions, signalLines, projects))
        return *error;
    lines.questions = *std::move(questions);
    lines.signalLines = *std::move(signalLines);
    lines.projects = *std::move(projects);
    return lines;
}

Result<QList<Headline>> linesOutside(Bank &bank, const GapMap &map)
{
    return linesOf(bank.context().db, map.outside);
}

Result<Uid> askQuestionAt(Bank &bank, const GapMapQuery &query, const GapMap &map, const MapPlace &place,
                          const QString &text)
{
    const Uid subject = map.rows.value(place.row).subject;
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::KnowledgeQuestion, .subject = text};
    return bank.write(label, [&](Write &write) -> Result<Uid> {
        const auto made =
            bank.records<KnowledgeQuestion>().insert(write, questionFor(query, map, place, text));
        if (!made || query.rows != MapRows::Concepts || subject.isNull())
            return made;
        const auto linked = bank.links().add(write, *made, LinkType::Concept, subject);
        return linked ? made : Result<Uid>(linked.error());
    });
}

Result<Uid> proposeProjectAt(Bank &bank, const GapMapQuery &query, const GapMap &map, const MapPlace &place,
                             const QString &title)
{
    const MapRow row = map.rows.value(place.row);
    const auto subjects = linkToRows(query.rows);
    const StepLabel label{QStringLiteral("make"), Kind::ResearchProject, 1, title.simplified()};
    return bank.write(label, [&](Write &write) -> Result<Uid> {
        const bool hasQuestions = subjects && !row.questions.isEmpty();
        const auto made =
            hasQuestions
                ? writeJointResearch(bank, write,
                                     {.title = title, .questions = row.questions, .lead = {}, .units = {}})
                : bank.records<ResearchProject>().insert(write, projectOfUnit(bank, title));
        if (!made || !subjects || row.subject.isNull())
            return made;
        const auto linked = bank.links().add(write, *made, *subjects, row.subject);
        return linked ? made : Result<Uid>(linked.error());
    });
}

Result<GapMapPaperContent> gapMapPaperContent(Bank &bank, const GapMapQuery &query, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto asked = askedGapMap(bank, query);
    const auto gaps = GapList(bank).gaps({});
    if (const Error *error = firstError(info, asked, gaps))
        return *error;
    const auto named = namedByMap(bank, asked->map, query.rows);
    if (!named)
        return named.error();
    return GapMapPaperContent{.info = *info,
                              .rowsAre = query.rows,
                              .map = asked->map,
                              .norms = asked->norms,
                              .gaps = gapsOfRows(asked->map, *gaps),
                              .named = *named};
}

} // namespace kb
