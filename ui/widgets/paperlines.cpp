// SPDX-License-Identifier: EUPL-1.2
#include "widgets/paperlines.h"

#include "wording/wrappedtext.h"

#include <QCoreApplication>

namespace kb {

namespace {

constexpr qsizetype LongestSpan = 5000;   ///< characters: some two pages
constexpr qsizetype LongestHeading = 500; ///< characters

struct PaperLinesWording
{
    Q_DECLARE_TR_FUNCTIONS(PaperView)
};

/// Whether something was left out.
bool shorten(QString &text, qsizetype most)
{
    const bool isLong = text.size() > most;
    text = beginningOf(text, most);
    return isLong;
}

bool shorten(PaperParagraph &spans)
{
    bool isLong = false;
    for (PaperSpan &span : spans)
        isLong = shorten(span.text, LongestSpan) || isLong;
    return isLong;
}

bool shorten(PaperSection &section)
{
    bool isLong = shorten(section.heading, LongestHeading);
    for (PaperParagraph &paragraph : section.paragraphs)
        isLong = shorten(paragraph) || isLong;
    for (PaperRow &row : section.table.rows) {
        for (PaperParagraph &cell : row)
            isLong = shorten(cell) || isLong;
    }
    return isLong;
}

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

Paper beginningsOf(Paper paper)
{
    bool isLong = shorten(paper.place, LongestHeading);
    isLong = shorten(paper.title, LongestHeading) || isLong;
    isLong = shorten(paper.facts) || isLong;
    for (PaperSection &section : paper.sections)
        isLong = shorten(section) || isLong;
    if (isLong) {
        const QString why = PaperLinesWording::tr("Of a long text only the beginning is shown here. Open the "
                                                  "record to read all of it.");
        paper.sections.append({.paragraphs = {{{why, Emphasis::Quiet}}}});
    }
    return paper;
}

} // namespace kb
