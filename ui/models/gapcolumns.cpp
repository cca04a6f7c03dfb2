// SPDX-License-Identifier: EUPL-1.2
#include "models/gapcolumns.h"

#include "jobs/gapreportjob.h"
#include "report/gapprioritywords.h"
#include "report/gapwords.h"
#include "wording/datetext.h"

namespace kb {

namespace {

QString gapStateText(const GapLine &gap)
{
    return gap.isReopened() ? columnText(QT_TRANSLATE_NOOP("Columns", "again: changed")) : label(gap.state());
}

Mark gapStateMark(const GapLine &gap)
{
    if (gap.isReopened() || gap.mayBeSolved())
        return {Shape::Diamond, Meaning::Accent};
    switch (gap.state()) {
    case GapState::Mogelijk:
        return {Shape::Ring, Meaning::Accent};
    case GapState::Bevestigd:
        return {Shape::Tick, Meaning::Quiet};
    case GapState::VraagGesteld:
        return {Shape::HalfDisc, Meaning::Quiet};
    case GapState::Opgelost:
        return {Shape::Disc, Meaning::Quiet};
    case GapState::Geaccepteerd:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

/// A question to who reads the list.
QString solvedNote(const GapLine &gap)
{
    return gap.mayBeSolved() ? columnText(QT_TRANSLATE_NOOP("Columns", "solved?")) : QString();
}

QString codesOfDossiers(const GapLine &gap)
{
    QStringList codes;
    for (const Headline &dossier : gap.dossiers)
        codes.append(dossier.code);
    return codes.join(QStringLiteral(", "));
}

QList<Uid> dossiersOfGap(const GapLine &gap)
{
    QList<Uid> dossiers;
    for (const Headline &dossier : gap.dossiers)
        dossiers.append(dossier.uid);
    return dossiers;
}

QString namesOfDossiers(const GapLine &gap)
{
    QStringList names;
    for (const Headline &dossier : gap.dossiers)
        names.append(nameOf(dossier));
    return names.join(u'\n');
}

QString urgencyNote(const GapLine &gap)
{
    return gap.gap.isRed ? columnText(QT_TRANSLATE_NOOP("Columns", "urgent")) : QString();
}

/// Before somebody asks for research, what is there already is to be looked at (spec 05, 5.7).
QString fittingNote(const GapLine &gap)
{
    return gap.mayFit == 0
               ? QString()
               : QCoreApplication::translate("Columns", "%n study(ies) may fit", nullptr, gap.mayFit);
}

QString changeNote(const GapLine &gap)
{
    return gap.sinceKept == SinceKept::Same ? QString() : label(gap.sinceKept);
}

QString sinceTooltip(const GapLine &gap)
{
    const QString day = exactDateText(gap.since);
    if (gap.sinceKept == SinceKept::Same)
        return day;
    const QString kept =
        columnText(gap.sinceKept == SinceKept::Fresh
                       ? QT_TRANSLATE_NOOP("Columns", "New since the gaps were kept on %1")
                       : QT_TRANSLATE_NOOP("Columns", "Of another kind since the gaps were kept on %1"));
    return (day + u'\n' + kept.arg(dateText(gap.keptOn))).trimmed();
}

QString placeTooltip(const GapLine &gap)
{
    return gap.priority ? gapPlaceText(gap.place) + u'\n' + gapPriorityText(*gap.priority) : QString();
}

/// A place that others have too.
QString placeNote(const GapLine &gap)
{
    return gap.place.sharedBy > 1 ? columnText(QT_TRANSLATE_NOOP("Columns", "shared")) : QString();
}

/// Null where only the month or the year is known.
QDate dayOfGap(const GapLine &gap)
{
    const PartialDate &issued = gap.gap.issued;
    return issued.isEmpty() ? gap.gap.date : issued.exactDay();
}

/// Said by a person, not proposed.
QString natureNote(const GapLine &gap)
{
    return gap.stated ? columnText(QT_TRANSLATE_NOOP("Columns", "set by hand")) : QString();
}

} // namespace

/// The last ones yield first: beside an open preview there is room for the state and since when, and for
/// little more.
std::span<const Column<GapLine>> gapColumns()
{
    using Line = GapLine;
    static constexpr std::array columns{
        Column<Line>{.key = "kind",
                     .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
                     .value = [](const Line &gap) -> QVariant { return shortLabel(gap.gap.kind); },
                     .tooltip = [](const Line &gap) { return label(gap.gap.kind); },
                     .mark =
                         [](const Line &gap) {
                             return gap.gap.isRed ? Mark{Shape::Triangle, Meaning::Danger}
                                                  : Mark{Shape::Ring, Meaning::Quiet};
                         },
                     .note = urgencyNote,
                     .spoken = [](const Line &gap) { return label(gap.gap.kind); },
                     .width = 20,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "code",
                     .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                     .value = [](const Line &gap) -> QVariant { return gap.line.code; },
                     .width = 18,
                     .sorting = Sorting::No,
                     .cut = Cut::Never},
        Column<Line>{.key = "what",
                     .title = QT_TRANSLATE_NOOP("Columns", "What"),
                     .value = [](const Line &gap) -> QVariant { return gap.line.title; },
                     .tooltip = [](const Line &gap) { return gap.line.title; },
                     .note = fittingNote,
                     .width = 0,
                     .least = 22,
                     .sorting = Sorting::No},
        Column<Line>{.key = "state",
                     .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                     .value = [](const Line &gap) -> QVariant { return gapStateText(gap); },
                     .tooltip = [](const Line &gap) { return proposalOf(gap); },
                     .mark = gapStateMark,
                     .note = solvedNote,
                     .width = 18,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "since",
                     .title = QT_TRANSLATE_NOOP("Columns", "Since"),
                     .value = [](const Line &gap) -> QVariant { return dateText(gap.since); },
                     .day = [](const Line &gap) { return gap.since; },
                     .tooltip = sinceTooltip,
                     .note = changeNote,
                     .explanation = QT_TRANSLATE_NOOP(
                         "Columns",
                         "From this day on it is a gap, by the dates that the rule looks at. Where "
                         "they do not say it: the first day on which it was kept to compare"),
                     .width = 12,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "place",
                     .title = QT_TRANSLATE_NOOP("Columns", "Priority"),
                     .value = [](const Line &gap) -> QVariant {
                         return gap.priority ? QVariant(gap.place.place) : QVariant();
                     },
                     .tooltip = placeTooltip,
                     .note = placeNote,
                     .explanation = QT_TRANSLATE_NOOP(
                         "Columns", "Place 1 is the gap that most is asked about, and about "
                                    "which least is known. The settings have the weights"),
                     .width = 8,
                     .align = Align::End},
        Column<Line>{.key = "unit",
                     .title = QT_TRANSLATE_NOOP("Columns", "Unit"),
                     .value = [](const Line &gap) -> QVariant { return gap.line.unitCode; },
                     .width = 10,
                     .sorting = Sorting::No},
        Column<Line>{.key = "dossier",
                     .title = QT_TRANSLATE_NOOP("Columns", "Dossier"),
                     .value = [](const Line &gap) -> QVariant { return codesOfDossiers(gap); },
                     .names = dossiersOfGap,
                     .tooltip = namesOfDossiers,
                     .width = 10,
                     .sorting = Sorting::No},
        Column<Line>{.key = "date",
                     .title = QT_TRANSLATE_NOOP("Columns", "Date"),
                     .value = [](const Line &gap) -> QVariant {
                         return gap.gap.issued.isEmpty() ? dateText(gap.gap.date) : dateText(gap.gap.issued);
                     },
                     .day = dayOfGap,
                     .tooltip = [](const Line &gap) { return exactDateText(gap.gap.date); },
                     .explanation =
                         QT_TRANSLATE_NOOP("Columns", "The date that the rule looks at: needed by, issued, "
                                                      "seen, delivered or published on"),
                     .width = 12,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "nature",
                     .title = QT_TRANSLATE_NOOP("Columns", "What is lacking"),
                     .value = [](const Line &gap) -> QVariant { return label(gap.nature()); },
                     .tooltip = [](const Line &gap) { return gapNatureText(gap.nature()); },
                     .note = natureNote,
                     .width = 17,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
    };
    return columns;
}

} // namespace kb
