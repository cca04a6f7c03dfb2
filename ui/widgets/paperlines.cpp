// SPDX-License-Identifier: EUPL-1.2
#include "widgets/paperlines.h"

namespace kb {

namespace {

bool isSilentCell(const PaperParagraph &cell)
{
    return std::ranges::all_of(cell, [](const PaperSpan &span) { return span.text.isEmpty(); });
}

PaperParagraph rowInOneLine(const PaperTable &table, const PaperRow &row)
{
    PaperParagraph line;
    const qsizetype cells = std::min(row.size(), table.columns.size());
    for (qsizetype at = 0; at < cells; ++at) {
        if (isSilentCell(row[at]))
            continue;
        if (!line.isEmpty())
            line.append({QStringLiteral(" · "), Emphasis::Quiet});
        if (table.columns[at].isNamed)
            line.append({table.columns[at].heading + QStringLiteral(": "), Emphasis::Quiet});
        line += row[at];
    }
    return line;
}

} // namespace

QList<PaperParagraph> tableLines(const PaperTable &table)
{
    QList<PaperParagraph> lines;
    for (const PaperRow &row : table.rows)
        lines.append(rowInOneLine(table, row));
    return lines;
}

} // namespace kb
