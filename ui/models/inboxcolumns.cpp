// SPDX-License-Identifier: EUPL-1.2
#include "models/inboxcolumns.h"

#include "models/signalcolumns.h"
#include "wording/datetext.h"

namespace kb {

std::span<const Column<SignalLine>> inboxColumns()
{
    static constexpr std::array columns{
        Column<SignalLine>{
            .key = "observed",
            .title = QT_TRANSLATE_NOOP("Columns", "Date"),
            .value = [](const SignalLine &message) -> QVariant { return dateText(message.observedOn); },
            .day = [](const SignalLine &message) { return message.observedOn; },
            .tooltip = [](const SignalLine &message) { return exactDateText(message.observedOn); },
            .width = 11,
            .align = Align::End},
        Column<SignalLine>{.key = "title",
                           .title = QT_TRANSLATE_NOOP("Columns", "Message"),
                           .value = [](const SignalLine &message) -> QVariant { return message.title; },
                           .tooltip = [](const SignalLine &message) { return message.title; },
                           .width = 0},
        Column<SignalLine>{.key = "source",
                           .title = QT_TRANSLATE_NOOP("Columns", "Source"),
                           .value = [](const SignalLine &message) -> QVariant {
                               return message.sources.isEmpty() ? QString() : message.sources.first().title;
                           },
                           .width = 26,
                           .sorting = Sorting::No},
        Column<SignalLine>{
            .key = "arena",
            .title = QT_TRANSLATE_NOOP("Columns", "Arena"),
            .value = [](const SignalLine &message) -> QVariant { return arenaText(message.arena); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Guessed from where the source lies"),
            .width = 16},
    };
    return columns;
}

} // namespace kb
