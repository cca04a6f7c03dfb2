// SPDX-License-Identifier: EUPL-1.2
#include "models/dossiercolumns.h"

#include "models/ownermark.h"
#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString dossierCount(int count)
{
    return count == 0 ? QString() : QString::number(count);
}

/// "2 / 7": how many of all are still open.
QString dossierQuestionCount(const DossierCounts &counts)
{
    return counts.questions == 0 ? QString()
                                 : QStringLiteral("%1 / %2").arg(counts.openQuestions).arg(counts.questions);
}

QString dossierAgendaText(const DossierLine &dossier)
{
    const QString horizon = label(dossier.agendaHorizon);
    return dossier.priority ? QCoreApplication::translate("Columns", "%1, priority").arg(horizon) : horizon;
}

QString dossierCodeTip(const DossierLine &dossier)
{
    return QStringLiteral("%1 · %2").arg(dossier.refcode, ownerText(dossier));
}

QString newestStudyTip(const DossierLine &dossier)
{
    return dossier.newestStudy.isValid()
               ? QCoreApplication::translate("Columns", "Newest study: %1").arg(dossier.newestStudy.year())
               : QString();
}

} // namespace

Mark freshnessMark(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Actueel:
        return {Shape::Disc, Meaning::Plain};
    case Freshness::BijnaVerouderd:
        return {Shape::HalfDisc, Meaning::Plain};
    case Freshness::Verouderd:
        return {Shape::Triangle, Meaning::Danger};
    case Freshness::GeenStudie:
        return {Shape::Ring, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

QString nextMomentText(const DossierLine &dossier)
{
    return QStringLiteral("%1 %2").arg(dateText(dossier.next.date), dossier.next.label).trimmed();
}

std::span<const Column<DossierLine>> dossierColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<DossierLine>{.key = "code",
                            .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                            .value = [](const DossierLine &dossier) -> QVariant { return dossier.code; },
                            .tooltip = dossierCodeTip,
                            .mark = [](const DossierLine &dossier) { return ownerMark(dossier); },
                            .width = 12},
        Column<DossierLine>{.key = "title",
                            .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                            .value = [](const DossierLine &dossier) -> QVariant { return dossier.title; },
                            .tooltip = [](const DossierLine &dossier) { return dossier.title; },
                            .width = 0,
                            .least = 26}, // the preview beside it says all
        Column<DossierLine>{.key = "owner",
                            .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                            .value = [](const DossierLine &dossier) -> QVariant { return dossier.ownerCode; },
                            .width = 9},
        Column<DossierLine>{
            .key = "agenda",
            .title = QT_TRANSLATE_NOOP("Columns", "Agenda"),
            .value = [](const DossierLine &dossier) -> QVariant { return dossierAgendaText(dossier); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Policy of today, challenges of tomorrow, or both"),
            .width = 20,
            .cut = Cut::RatherLeftOut},
        Column<DossierLine>{
            .key = "next",
            .title = QT_TRANSLATE_NOOP("Columns", "Next decision"),
            .value = [](const DossierLine &dossier) -> QVariant { return dateText(dossier.next.date); },
            .day = [](const DossierLine &dossier) { return dossier.next.date; },
            .tooltip = nextMomentText,
            .explanation = QT_TRANSLATE_NOOP("Columns", "The next moment at which something is decided"),
            .width = 12,
            .align = Align::End},
        Column<DossierLine>{.key = "signals",
                            .title = QT_TRANSLATE_NOOP("Columns", "Signals"),
                            .value = [](const DossierLine &dossier) -> QVariant {
                                return dossierCount(dossier.counts.signals_);
                            },
                            .width = 9,
                            .align = Align::End,
                            .sorting = Sorting::No},
        Column<DossierLine>{.key = "questions",
                            .title = QT_TRANSLATE_NOOP("Columns", "Questions"),
                            .value = [](const DossierLine &dossier) -> QVariant {
                                return dossierQuestionCount(dossier.counts);
                            },
                            .explanation = QT_TRANSLATE_NOOP("Columns", "Open questions / all questions"),
                            .width = 10,
                            .align = Align::End,
                            .sorting = Sorting::No},
        Column<DossierLine>{.key = "studies",
                            .title = QT_TRANSLATE_NOOP("Columns", "Studies"),
                            .value = [](const DossierLine &dossier) -> QVariant {
                                return dossierCount(dossier.counts.studies);
                            },
                            .width = 8,
                            .align = Align::End,
                            .sorting = Sorting::No},
        Column<DossierLine>{
            .key = "freshness",
            .title = QT_TRANSLATE_NOOP("Columns", "Freshness"),
            .value = [](const DossierLine &dossier) -> QVariant { return label(dossier.freshness); },
            .tooltip = newestStudyTip,
            .mark = [](const DossierLine &dossier) { return freshnessMark(dossier.freshness); },
            .explanation = QT_TRANSLATE_NOOP(
                "Columns", "The age of the newest study against how long knowledge stays usable here"),
            .width = 18,
            .sorting = Sorting::No,
            .cut = Cut::RatherLeftOut},
        Column<DossierLine>{.key = "projects",
                            .title = QT_TRANSLATE_NOOP("Columns", "Projects"),
                            .value = [](const DossierLine &dossier) -> QVariant {
                                return dossierCount(dossier.counts.projects);
                            },
                            .width = 9,
                            .align = Align::End,
                            .sorting = Sorting::No},
        Column<DossierLine>{
            .key = "status",
            .title = QT_TRANSLATE_NOOP("Columns", "Status"),
            .value = [](const DossierLine &dossier) -> QVariant { return label(dossier.status); },
            .width = 11,
            .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
