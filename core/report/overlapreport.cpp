// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapreport.h"

#include "report/labels.h"
#include "report/overlapparts.h"
#include "report/words.h"

namespace kb {

namespace {

using namespace doc;

PairsByLevel byLevel(const OverlapReportContent &content)
{
    PairsByLevel levels;
    for (const ReportedPair &pair : content.pairs) {
        if (pair.score >= content.strongFrom)
            levels.strong.append(pair);
        else if (pair.score >= content.probableFrom)
            levels.probable.append(pair);
    }
    return levels;
}

QString period(const OverlapReportContent &content)
{
    const QString until = longDate(content.until, content.info.language);
    if (!content.from.isValid())
        return Report::tr("up to and including %1").arg(until);
    return Report::tr("%1 up to and including %2").arg(longDate(content.from, content.info.language), until);
}

TitleBlock titleBlock(const OverlapReportContent &content)
{
    TitleBlock title{.kicker = Report::tr("Overlap report"), .title = content.info.title};
    title.facts = {{Report::tr("Period"), period(content)},
                   {Report::tr("Levels"), Report::tr("strong from %1 points, probable from %2, of 100")
                                              .arg(content.strongFrom)
                                              .arg(content.probableFrom)}};
    if (!content.engineVersion.isEmpty())
        title.facts.append({Report::tr("Computed with"), content.engineVersion});
    return title;
}

Table packages(const OverlapReportContent &content)
{
    Table table{.caption = Report::tr("Packages used"), .rowHeads = RowHeads::FirstColumn};
    table.columns = {{Report::tr("Unit"), 8},
                     {Report::tr("Name"), 20},
                     {Report::tr("Date"), 13},
                     {Report::tr("Questions"), 8, Align::Right},
                     {Report::tr("Studies"), 8, Align::Right},
                     {Report::tr("Projects"), 9, Align::Right}};
    for (const ReportedPackage &package : content.packages) {
        table.rows.append({package.unit, package.name, longDate(package.date, content.info.language),
                           QString::number(package.questions), QString::number(package.studies),
                           QString::number(package.projects)});
    }
    return table;
}

bool concerns(const ReportedPair &pair, const QString &unit)
{
    return pair.a.unit == unit || pair.b.unit == unit;
}

/// "4 / 1": strong and probable pairs of two units, or of one unit with all others; a dash when there are
/// none.
Text tally(const PairsByLevel &pairs, const QString &unit, const QString &other = {})
{
    const auto counts = [&](const ReportedPair &pair) {
        return concerns(pair, unit) && (other.isEmpty() || concerns(pair, other));
    };
    const auto strongOnes = std::ranges::count_if(pairs.strong, counts);
    const auto probableOnes = std::ranges::count_if(pairs.probable, counts);
    if (strongOnes + probableOnes == 0)
        return QStringLiteral("–");
    return strong(QString::number(strongOnes)).add(QStringLiteral(" / %1").arg(probableOnes));
}

Matrix unitMatrix(const OverlapReportContent &content, const PairsByLevel &pairs)
{
    Matrix matrix{.caption = Report::tr("Number of overlaps between two units: strong / probable"),
                  .corner = Report::tr("Unit")};
    for (const ReportedPackage &row : content.packages) {
        QList<Text> cells;
        for (const ReportedPackage &column : content.packages)
            cells.append(row.unit == column.unit ? Text() : tally(pairs, row.unit, column.unit));
        cells.append(tally(pairs, row.unit));
        matrix.cells.append(cells);
        matrix.rows.append(row.unit);
        matrix.columns.append(row.unit);
    }
    matrix.columns.append(Report::tr("All together"));
    return matrix;
}

/// A matrix that is too wide for a page, as one block per number of columns that fit.
QList<Block> onPages(const Matrix &matrix)
{
    constexpr qsizetype MostColumns = 10;
    if (matrix.columns.size() <= MostColumns)
        return {matrix};
    const qsizetype count = (matrix.columns.size() + MostColumns - 1) / MostColumns;
    const qsizetype width = (matrix.columns.size() + count - 1) / count;
    QList<Block> blocks;
    for (qsizetype part = 0; part < count; ++part) {
        Matrix slice = matrix;
        slice.caption.add(Report::tr(" (part %1 of %2)").arg(part + 1).arg(count));
        slice.columns = matrix.columns.mid(part * width, width);
        for (QList<Text> &cells : slice.cells)
            cells = cells.mid(part * width, width);
        blocks << slice;
    }
    return blocks;
}

QList<Block> probableOverlaps(const OverlapReportContent &content, const QList<ReportedPair> &pairs)
{
    const Heading heading{1, Report::tr("Probable overlaps")};
    if (pairs.isEmpty())
        return {heading, Paragraph{Report::tr("There are no probable overlaps.")}};
    return QList<Block>{heading} + pairTable(content, pairs, Report::tr("Urgent ones first, then by score"));
}

QList<Block> blocksOf(const OverlapReportContent &content)
{
    const PairsByLevel pairs = byLevel(content);

    QList<Block> blocks{titleBlock(content), packages(content)};
    blocks += overlapSummary(content, pairs);
    blocks << PageBreak{Orientation::Landscape} << Heading{1, Report::tr("Overlap by unit")};
    blocks += onPages(unitMatrix(content, pairs));
    blocks << PageBreak{Orientation::Portrait};
    blocks += strongOverlaps(content, pairs.strong);
    blocks += usableResults(content);
    blocks += agreedActions(content);
    blocks << PageBreak{Orientation::Portrait};
    blocks += probableOverlaps(content, pairs.probable);
    blocks << PageBreak{Orientation::Portrait};
    blocks += overlapMethod(content);
    return blocks;
}

} // namespace

Document overlapReport(const OverlapReportContent &content)
{
    OverlapReportContent titled = content;
    if (titled.info.title.isEmpty())
        titled.info.title = Report::tr("Questions that belong together");
    if (titled.info.selection.isEmpty())
        titled.info.selection =
            Report::tr("all dossiers, strong and probable overlaps; urgent ones first, then by score");
    return {titled.info, blocksOf(titled)};
}

} // namespace kb
