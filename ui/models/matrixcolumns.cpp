// SPDX-License-Identifier: EUPL-1.2
#include "models/matrixcolumns.h"

namespace kb {

namespace {

constexpr int CountWidth = 12; ///< digits

} // namespace

QList<MatrixLine> matrixLines(const OverlapMatrix &matrix, bool withInside)
{
    QList<MatrixLine> lines;
    for (qsizetype one = 0; one < matrix.units.size(); ++one) {
        for (qsizetype other = withInside ? one : one + 1; other < matrix.units.size(); ++other)
            lines.append({.one = matrix.units[one],
                          .other = matrix.units[other],
                          .count = matrix.between(one, other)});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, [](const MatrixLine &line) {
        return std::pair(line.count.strong, line.count.all());
    });
    for (qsizetype at = 0; at < lines.size(); ++at)
        lines[at].id = at + 1;
    return lines;
}

std::span<const Column<MatrixLine>> matrixColumns()
{
    using Line = MatrixLine;
    static constexpr std::array columns{
        Column<Line>{.key = "one",
                     .title = QT_TRANSLATE_NOOP("Columns", "From"),
                     .value = [](const Line &line) -> QVariant { return line.one.code; },
                     .tooltip = [](const Line &line) { return line.one.name; },
                     .width = 15,
                     .sorting = Sorting::No},
        Column<Line>{.key = "other",
                     .title = QT_TRANSLATE_NOOP("Columns", "And"),
                     .value = [](const Line &line) -> QVariant { return line.other.code; },
                     .tooltip = [](const Line &line) { return line.other.name; },
                     .width = 0,
                     .sorting = Sorting::No},
        Column<Line>{.key = "strong",
                     .title = QT_TRANSLATE_NOOP("Columns", "Strong"),
                     .value = [](const Line &line) -> QVariant { return line.count.strong; },
                     .width = CountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "probable",
                     .title = QT_TRANSLATE_NOOP("Columns", "Probable"),
                     .value = [](const Line &line) -> QVariant { return line.count.probable; },
                     .width = CountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "weak",
                     .title = QT_TRANSLATE_NOOP("Columns", "Weak"),
                     .value = [](const Line &line) -> QVariant { return line.count.weak; },
                     .width = CountWidth,
                     .align = Align::End,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No},
        Column<Line>{.key = "by_people",
                     .title = QT_TRANSLATE_NOOP("Columns", "By people"),
                     .value = [](const Line &line) -> QVariant { return line.count.byPeople; },
                     .width = CountWidth,
                     .align = Align::End,
                     .shown = Shown::OnRequest,
                     .sorting = Sorting::No},
        Column<Line>{.key = "agreed",
                     .title = QT_TRANSLATE_NOOP("Columns", "Agreed"),
                     .value = [](const Line &line) -> QVariant { return line.count.agreed; },
                     .width = CountWidth,
                     .align = Align::End,
                     .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
