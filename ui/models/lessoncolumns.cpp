// SPDX-License-Identifier: EUPL-1.2
#include "models/lessoncolumns.h"

#include "models/codecolumn.h"

namespace kb {

std::span<const Column<LessonLine>> lessonColumns(ListOf records)
{
    using Line = LessonLine;
    static constexpr std::array columns{
        CodeColumn<Line>,
        Column<Line>{.key = "title",
                     .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                     .value = [](const Line &line) -> QVariant { return line.title; },
                     .tooltip = [](const Line &line) { return line.title; },
                     .width = 0},
        Column<Line>{.key = "owner",
                     .title = QT_TRANSLATE_NOOP("Columns", "Unit"),
                     .value = [](const Line &line) -> QVariant { return line.ownerCode; },
                     .width = 9,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "approach",
                     .title = QT_TRANSLATE_NOOP("Columns", "Approach"),
                     .value = [](const Line &line) -> QVariant { return line.approachText; },
                     .names = [](const Line &line) { return QList{line.approach}; },
                     .tooltip = [](const Line &line) { return line.approachText; },
                     .width = 22},
        Column<Line>{.key = "dossier",
                     .title = QT_TRANSLATE_NOOP("Columns", "Dossier"),
                     .value = [](const Line &line) -> QVariant { return line.dossierText; },
                     .names = [](const Line &line) { return QList{line.dossier}; },
                     .tooltip = [](const Line &line) { return line.dossierText; },
                     .width = 20},
        Column<Line>{.key = "advice",
                     .title = QT_TRANSLATE_NOOP("Columns", "Advice to others"),
                     .value = [](const Line &line) -> QVariant { return line.adviceToOthers; },
                     .tooltip = [](const Line &line) { return line.adviceToOthers; },
                     .width = 36},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
