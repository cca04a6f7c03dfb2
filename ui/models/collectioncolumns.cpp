// SPDX-License-Identifier: EUPL-1.2
#include "models/collectioncolumns.h"

#include "models/codecolumn.h"
#include "report/codewords.h"

namespace kb {

namespace {

QString publicText(const CollectionLine &line)
{
    return line.isPublic ? QCoreApplication::translate("Columns", "yes") : QString();
}

} // namespace

std::span<const Column<CollectionLine>> collectionColumns(ListOf records)
{
    using Line = CollectionLine;
    static constexpr std::array columns{
        CodeColumn<Line>,
        Column<Line>{.key = "name",
                     .title = QT_TRANSLATE_NOOP("Columns", "Name"),
                     .value = [](const Line &line) -> QVariant { return line.nameNl; },
                     .tooltip = [](const Line &line) { return line.description; },
                     .width = 0},
        Column<Line>{.key = "studies",
                     .title = QT_TRANSLATE_NOOP("Columns", "Studies"),
                     .value = [](const Line &line) -> QVariant { return line.studies; },
                     .width = 10,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "audience",
                     .title = QT_TRANSLATE_NOOP("Columns", "For whom"),
                     .value = [](const Line &line) -> QVariant {
                         return line.audience.isEmpty() ? QString() : audienceLabel(line.audience);
                     },
                     .width = 24,
                     .sorting = Sorting::No},
        Column<Line>{.key = "public",
                     .title = QT_TRANSLATE_NOOP("Columns", "Public"),
                     .value = [](const Line &line) -> QVariant { return publicText(line); },
                     .width = 12},
        Column<Line>{.key = "owner",
                     .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                     .value = [](const Line &line) -> QVariant { return line.ownerCode; },
                     .width = 9},
        Column<Line>{.key = "slug",
                     .title = QT_TRANSLATE_NOOP("Columns", "Web address"),
                     .value = [](const Line &line) -> QVariant { return line.slug; },
                     .width = 20,
                     .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
