// SPDX-License-Identifier: EUPL-1.2
#include "models/tiecolumns.h"

#include "report/networkwords.h"

namespace kb {

QList<TieLine> tieLines(const QuestionNetwork &network)
{
    QList<TieLine> lines;
    for (const NetworkTie &tie : network.ties) {
        const bool isSameGroup = network.questions[tie.one].group == network.questions[tie.other].group;
        lines.append({.id = lines.size() + 1,
                      .tie = tie,
                      .one = network.questions[tie.one],
                      .other = network.questions[tie.other],
                      .group = isSameGroup ? network.groupOf(tie.one) : QString()});
    }
    return lines;
}

std::span<const Column<TieLine>> tieColumns()
{
    using Line = TieLine;
    static constexpr std::array columns{
        Column<Line>{.key = "level",
                     .title = QT_TRANSLATE_NOOP("Columns", "Level"),
                     .value = [](const Line &line) -> QVariant { return levelWords(line.tie); },
                     .width = 14,
                     .sorting = Sorting::No},
        Column<Line>{.key = "score",
                     .title = QT_TRANSLATE_NOOP("Columns", "Score"),
                     .value = [](const Line &line) -> QVariant { return pointsWords(line.tie); },
                     .width = 8,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "one",
                     .title = QT_TRANSLATE_NOOP("Columns", "From"),
                     .value = [](const Line &line) -> QVariant { return line.one.code; },
                     .tooltip = [](const Line &line) { return line.one.title; },
                     .width = 26,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "other",
                     .title = QT_TRANSLATE_NOOP("Columns", "And"),
                     .value = [](const Line &line) -> QVariant { return line.other.code; },
                     .tooltip = [](const Line &line) { return line.other.title; },
                     .width = 26,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "group",
                     .title = QT_TRANSLATE_NOOP("Columns", "Group"),
                     .value = [](const Line &line) -> QVariant { return line.group; },
                     .width = 0,
                     .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
