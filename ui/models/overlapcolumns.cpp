// SPDX-License-Identifier: EUPL-1.2
#include "models/overlapcolumns.h"

#include "report/overlapwords.h"
#include "wording/datetext.h"
#include "wording/overlapmarks.h"

namespace kb {

namespace {

/// Of a pair that people put there only they know why.
QString whyText(const ShownOverlap &shown)
{
    return shown.isByHand() && shown.verdict ? shown.verdict->reasonText : whyWords(shown.pair);
}

} // namespace

std::span<const Column<ShownOverlap>> overlapColumns()
{
    static constexpr std::array columns{
        Column<ShownOverlap>{.key = "level",
                             .title = QT_TRANSLATE_NOOP("Columns", "Level"),
                             .value = [](const ShownOverlap &shown) -> QVariant { return levelText(shown); },
                             .mark = [](const ShownOverlap &shown) { return levelMark(shown.pair.level); },
                             .width = 13,
                             .sorting = Sorting::No},
        Column<ShownOverlap>{
            .key = "score",
            .title = QT_TRANSLATE_NOOP("Columns", "Score"),
            .value = [](const ShownOverlap &shown) -> QVariant {
                return shown.isByHand() ? QVariant() : QVariant(shown.pair.score);
            },
            .explanation = QT_TRANSLATE_NOOP("Columns", "0 to 100; the sum of the parts in the compare view"),
            .width = 5,
            .align = Align::End,
            .sorting = Sorting::No},
        Column<ShownOverlap>{.key = "from",
                             .title = QT_TRANSLATE_NOOP("Columns", "From"),
                             .value = [](const ShownOverlap &shown) -> QVariant { return shown.a.code; },
                             .tooltip = [](const ShownOverlap &shown) { return shown.a.title; },
                             .width = 15,
                             .sorting = Sorting::No},
        Column<ShownOverlap>{.key = "and",
                             .title = QT_TRANSLATE_NOOP("Columns", "And"),
                             .value = [](const ShownOverlap &shown) -> QVariant { return shown.b.code; },
                             .tooltip = [](const ShownOverlap &shown) { return shown.b.title; },
                             .width = 15,
                             .sorting = Sorting::No},
        Column<ShownOverlap>{.key = "why",
                             .title = QT_TRANSLATE_NOOP("Columns", "Why"),
                             .value = [](const ShownOverlap &shown) -> QVariant { return whyText(shown); },
                             .tooltip = whyText,
                             .width = 0,
                             .sorting = Sorting::No},
        Column<ShownOverlap>{.key = "status",
                             .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                             .value = [](const ShownOverlap &shown) -> QVariant { return stateText(shown); },
                             .mark = [](const ShownOverlap &shown) { return stateMark(shown); },
                             .width = 12,
                             .sorting = Sorting::No},
        Column<ShownOverlap>{
            .key = "left",
            .title = QT_TRANSLATE_NOOP("Columns", "Urgent by"),
            .value = [](const ShownOverlap &shown) -> QVariant { return dateText(shown.pair.urgentBy); },
            .tooltip = [](const ShownOverlap &shown) { return exactDateText(shown.pair.urgentBy); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "The first day on which an answer is needed"),
            .width = 11,
            .align = Align::End,
            .shown = Shown::OnRequest,
            .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
