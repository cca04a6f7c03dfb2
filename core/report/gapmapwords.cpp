// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmapwords.h"

#include "report/labels.h"
#include "report/strengthwords.h"
#include "report/words.h"

namespace kb {

QString label(MapRows rows)
{
    switch (rows) {
    case MapRows::Concepts:
        return Report::tr("Theme and concept");
    case MapRows::Dossiers:
        return label(MapColumns::Dossiers);
    case MapRows::Units:
        return label(MapColumns::Units);
    case MapRows::KnowledgeKind:
        return label(MapColumns::KnowledgeKind);
    case MapRows::Strength:
        return label(MapColumns::Strength);
    case MapRows::Year:
        return label(MapColumns::Year);
    case MapRows::Area:
        return label(MapColumns::Area);
    case MapRows::Moment:
        return label(MapColumns::Moment);
    case MapRows::TargetGroups:
        return label(MapColumns::TargetGroups);
    }
    return {};
}

QString label(MapColumns columns)
{
    switch (columns) {
    case MapColumns::KnowledgeKind:
        return Report::tr("Kind of knowledge");
    case MapColumns::Strength:
        return Report::tr("Strength of evidence");
    case MapColumns::Year:
        return Report::tr("Year");
    case MapColumns::Area:
        return Report::tr("Area");
    case MapColumns::Moment:
        return Report::tr("Evaluation moment");
    case MapColumns::TargetGroups:
        return Report::tr("Target group");
    case MapColumns::Dossiers:
        return Report::tr("Dossier");
    case MapColumns::Units:
        return Report::tr("Unit");
    case MapColumns::Themes:
        return Report::tr("Theme");
    }
    return {};
}

QString mapColumnName(MapColumns columns, const MapColumn &column)
{
    if (column.holds == MapColumn::Holds::Unsaid)
        return Report::tr("Not said");
    if (column.holds == MapColumn::Holds::Earlier)
        return Report::tr("Up to %1").arg(column.value);
    if (column.holds == MapColumn::Holds::Others)
        return Report::tr("Other groups");
    switch (columns) {
    case MapColumns::KnowledgeKind:
        return label(KnowledgeKind(column.value));
    case MapColumns::Strength:
        return strengthText(column.value);
    case MapColumns::Year:
        return QString::number(column.value);
    case MapColumns::Area:
        return label(CountryScope(column.value));
    case MapColumns::Moment:
        return label(EvaluationMoment(column.value));
    default:
        return column.name;
    }
}

QString mapCellWords(const MapCell &cell)
{
    QStringList words{Report::tr("%n study(ies)", nullptr, cell.count())};
    if (const auto good = cell.of(MapQuality::Good).size(); good > 0)
        words.append(Report::tr("%1 strong or reviewed").arg(good));
    if (const auto old = cell.of(MapQuality::Old).size(); old > 0)
        words.append(Report::tr("%1 out of date").arg(old));
    if (cell.newest > 0)
        words.append(Report::tr("newest of %1").arg(cell.newest));
    return words.join(QStringLiteral(", "));
}

QString mapNotTied()
{
    return Report::tr("n/a");
}

QString mapQuestionWords(const MapRow &row)
{
    if (!row.tied.questions)
        return Report::tr("questions: not applicable");
    return QStringLiteral("%1, %2").arg(Report::tr("%n open question(s)", nullptr, int(row.questions.size())),
                                        Report::tr("%1 needed").arg(row.needed));
}

QString mapSignalWords(const MapRow &row)
{
    if (!row.tied.signalFacts)
        return Report::tr("signals: not applicable");
    return Report::tr("%n signal(s)", nullptr, int(row.signalUids.size()));
}

QString mapProgressWords(const MapRow &row)
{
    QStringList words;
    if (const auto running = int(row.projects.size()); running > 0)
        words.append(Report::tr("%n running project(s)", nullptr, running));
    if (const int year = row.newest(); year > 0)
        words.append(Report::tr("newest study of %1").arg(year));
    return words.join(QStringLiteral(", "));
}

QString mapGapWords(const MapRow &row)
{
    if (row.dismissal)
        return Report::tr("no gap");
    return row.isGap ? Report::tr("gap") : QString();
}

QString mapFoldWords(const MapRow &row)
{
    if (row.below == 0)
        return {};
    return row.isShut ? Report::tr("%1: closed, %n row(s) below it", nullptr, row.below).arg(row.name)
                      : Report::tr("%1: open, %n row(s) below it", nullptr, row.below).arg(row.name);
}

QString mapOutsideWords(MapRows rows, const GapMap &map)
{
    const int count = int(map.outside.size());
    if (count == 0)
        return {};
    switch (rows) {
    case MapRows::Concepts:
        return Report::tr("Not in this map: %n study(ies) without a specific concept.", nullptr, count);
    case MapRows::Dossiers:
        return Report::tr("Not in this map: %n study(ies) without a dossier that is worked on.", nullptr,
                          count);
    default:
        return Report::tr("Not in this map: %n study(ies) that belong to no row.", nullptr, count);
    }
}

QString mapGapLegend(const GapNorms &norms)
{
    return Report::tr(
               "Gap: a question that must be answered or at least %1 signals, and at most %2 study that "
               "is not too old.")
        .arg(norms.fewestSignals)
        .arg(norms.mostStudies);
}

namespace {

QString tabbedCount(bool isTied, qsizetype count)
{
    return isTied ? QString::number(count) : mapNotTied();
}

/// As far to the right as it lies below others, and with the word that stands at the end of its row.
QString rowInWords(const MapRow &row)
{
    constexpr QChar emSpace(0x2003);
    const QString gap = mapGapWords(row);
    const QString name = QString(row.depth, emSpace) + row.name;
    return gap.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, gap);
}

/// "4", "2 strong, 1 old" and "2026", a line each, so that many rows find room on a page.
QString studiesInShort(const MapCell &cell)
{
    if (cell.count() == 0)
        return Report::tr("none");
    QStringList marks;
    if (const auto good = cell.of(MapQuality::Good).size(); good > 0)
        marks.append(Report::tr("%1 strong").arg(good));
    if (const auto old = cell.of(MapQuality::Old).size(); old > 0)
        marks.append(Report::tr("%1 old").arg(old));
    QStringList lines{QString::number(cell.count()), marks.join(QStringLiteral(", ")),
                      cell.newest > 0 ? QString::number(cell.newest) : QString()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString questionsInShort(const MapRow &row)
{
    if (!row.tied.questions)
        return mapNotTied();
    if (row.questions.isEmpty())
        return Report::tr("none");
    return Report::tr("%1 (%2 needed)").arg(row.questions.size()).arg(row.needed);
}

QString countOrNone(bool isTied, qsizetype count)
{
    if (!isTied)
        return mapNotTied();
    return count > 0 ? QString::number(count) : Report::tr("none");
}

} // namespace

doc::Matrix mapInWords(MapRows rowsAre, const GapMap &map)
{
    doc::Matrix words{.caption = Report::tr("Studies, questions and signals per row"),
                      .corner = label(rowsAre),
                      .columns = {},
                      .rows = {},
                      .cells = {}};
    for (const MapColumn &column : map.columns)
        words.columns.append(mapColumnName(map.columnsAre, column));
    words.columns << Report::tr("Open questions") << Report::tr("Signals") << Report::tr("Running projects");
    for (const MapRow &row : map.rows) {
        QList<doc::Text> cells;
        for (const MapCell &cell : row.cells)
            cells.append(studiesInShort(cell));
        cells << questionsInShort(row) << countOrNone(row.tied.signalFacts, row.signalUids.size())
              << countOrNone(row.tied.projects, row.projects.size());
        words.rows.append(rowInWords(row));
        words.cells.append(cells);
    }
    return words;
}

QString tabbedText(const GapMap &map)
{
    QStringList head{QString()};
    for (const MapColumn &column : map.columns)
        head.append(mapColumnName(map.columnsAre, column));
    head << Report::tr("Open questions") << Report::tr("Needed") << Report::tr("Signals")
         << Report::tr("Running projects") << Report::tr("Newest study");
    QStringList rows{head.join(u'\t')};
    for (const MapRow &row : map.rows) {
        QStringList cells{row.name.simplified()};
        for (const MapCell &cell : row.cells)
            cells.append(QString::number(cell.count()));
        cells << tabbedCount(row.tied.questions, row.questions.size())
              << tabbedCount(row.tied.questions, row.needed)
              << tabbedCount(row.tied.signalFacts, row.signalUids.size())
              << tabbedCount(row.tied.projects, row.projects.size())
              << (row.newest() > 0 ? QString::number(row.newest()) : QString());
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

} // namespace kb
