// SPDX-License-Identifier: EUPL-1.2
#include "models/signalcolumns.h"

#include "models/codecolumn.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString weightWords(const SignalLine &signal)
{
    return QCoreApplication::translate("SignalWords", "Impact: %1. Likelihood: %2.")
        .arg(impactWord(signal.impact), likelihoodWord(signal.likelihood));
}

Mark daysMark(const SignalLine &signal)
{
    return signal.daysLeft && *signal.daysLeft < 0 ? Mark{Shape::Triangle, Meaning::Danger} : Mark{};
}

/// An empty cell would look like a forgotten one.
QString daysOrDash(const SignalLine &signal)
{
    return signal.daysLeft ? daysLeftText(signal.daysLeft) : QStringLiteral("–");
}

QString firstSource(const SignalLine &signal)
{
    return signal.sources.isEmpty() ? QString() : signal.sources.first().title;
}

/// Its tooltip says that nobody assessed it.
QString urgencyOrDash(const SignalLine &signal)
{
    const bool isKnown = signal.urgency.reason != UrgencyReason::NotAssessed;
    return isKnown ? label(signal.urgency.level) : QStringLiteral("–");
}

/// One without a dossier waits for it, so its cell says so.
QString dossiersText(const SignalLine &signal)
{
    return signal.dossierCodes.isEmpty() ? QCoreApplication::translate("SignalWords", "(none)")
                                         : signal.dossierCodes.join(QStringLiteral(", "));
}

QString wideText(const SignalLine &signal)
{
    return signal.ministryWide ? QCoreApplication::translate("SignalWords", "yes") : QString();
}

} // namespace

std::span<const Column<SignalLine>> signalColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<SignalLine>{
            .key = "urgency",
            .title = QT_TRANSLATE_NOOP("Columns", "Urgency"),
            .value = [](const SignalLine &signal) -> QVariant { return urgencyOrDash(signal); },
            .tooltip =
                [](const SignalLine &signal) {
                    return urgencyReasonText(signal.urgency.reason, signal.limits);
                },
            .mark = [](const SignalLine &signal) { return urgencyMark(signal.urgency); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "How soon somebody must act on it"),
            .width = 11,
            .cut = Cut::RatherLeftOut},
        CodeColumn<SignalLine>,
        Column<SignalLine>{.key = "title",
                           .title = QT_TRANSLATE_NOOP("Columns", "Signal"),
                           .value = [](const SignalLine &signal) -> QVariant { return signal.title; },
                           .tooltip = [](const SignalLine &signal) { return signal.title; },
                           .width = 0,
                           .least = 26}, // the preview beside it says all
        Column<SignalLine>{
            .key = "arena",
            .title = QT_TRANSLATE_NOOP("Columns", "Arena"),
            .value = [](const SignalLine &signal) -> QVariant { return arenaText(signal.arena); },
            .tooltip = [](const SignalLine &signal) { return arenaText(signal.arena); },
            .width = 16,
            .cut = Cut::RatherLeftOut},
        Column<SignalLine>{
            .key = "horizon",
            .title = QT_TRANSLATE_NOOP("Columns", "Horizon"),
            .value = [](const SignalLine &signal) -> QVariant { return label(signal.horizon); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Within how many years it matters"),
            .width = 17,
            .cut = Cut::RatherLeftOut},
        Column<SignalLine>{.key = "weight",
                           .title = QT_TRANSLATE_NOOP("Columns", "I × L"),
                           .value = [](const SignalLine &signal) -> QVariant { return weightText(signal); },
                           .tooltip = weightWords,
                           .explanation =
                               QT_TRANSLATE_NOOP("Columns", "Impact times likelihood, each from 1 to 5"),
                           .width = 7,
                           .align = Align::Centre},
        Column<SignalLine>{
            .key = "act",
            .title = QT_TRANSLATE_NOOP("Columns", "Left"),
            .value = [](const SignalLine &signal) -> QVariant { return daysOrDash(signal); },
            .tooltip = [](const SignalLine &signal) { return exactDateText(signal.actBefore); },
            .mark = daysMark,
            .explanation = QT_TRANSLATE_NOOP(
                "Columns", "Days until the date to act before or the next decision of its dossiers"),
            .width = 16,
            .align = Align::End},
        Column<SignalLine>{.key = "dossiers",
                           .title = QT_TRANSLATE_NOOP("Columns", "Dossiers"),
                           .value = [](const SignalLine &signal) -> QVariant { return dossiersText(signal); },
                           .names = [](const SignalLine &signal) { return signal.dossiers; },
                           .width = 9,
                           .sorting = Sorting::No},
        Column<SignalLine>{.key = "status",
                           .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                           .value = [](const SignalLine &signal) -> QVariant { return label(signal.status); },
                           .width = 22,
                           .cut = Cut::RatherLeftOut},
        Column<SignalLine>{
            .key = "destep",
            .title = QT_TRANSLATE_NOOP("Columns", "DESTEP"),
            .value = [](const SignalLine &signal) -> QVariant { return destepText(signal.destep); },
            .width = 18,
            .shown = Shown::OnRequest,
            .sorting = Sorting::No},
        Column<SignalLine>{.key = "wide",
                           .title = QT_TRANSLATE_NOOP("Columns", "Whole ministry"),
                           .value = [](const SignalLine &signal) -> QVariant { return wideText(signal); },
                           .tooltip = [](const SignalLine &signal) { return signal.wideReason; },
                           .width = 12,
                           .shown = Shown::OnRequest,
                           .sorting = Sorting::No},
        Column<SignalLine>{
            .key = "observed",
            .title = QT_TRANSLATE_NOOP("Columns", "Observed"),
            .value = [](const SignalLine &signal) -> QVariant { return dateText(signal.observedOn); },
            .day = [](const SignalLine &signal) { return signal.observedOn; },
            .tooltip = [](const SignalLine &signal) { return exactDateText(signal.observedOn); },
            .width = 11,
            .align = Align::End,
            .shown = Shown::OnRequest},
        Column<SignalLine>{.key = "owner",
                           .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                           .value = [](const SignalLine &signal) -> QVariant { return signal.ownerCode; },
                           .width = 9,
                           .shown = Shown::OnRequest},
        Column<SignalLine>{.key = "source",
                           .title = QT_TRANSLATE_NOOP("Columns", "Source"),
                           .value = [](const SignalLine &signal) -> QVariant { return firstSource(signal); },
                           .width = 24,
                           .shown = Shown::OnRequest,
                           .sorting = Sorting::No},
    };
    static constexpr auto exampleColumns = withExampleNote(columns, 1); // at the code
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
