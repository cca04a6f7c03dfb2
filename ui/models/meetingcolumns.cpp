// SPDX-License-Identifier: EUPL-1.2
#include "models/meetingcolumns.h"

#include "report/labels.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark replyMark(const ParticipantLine &participant)
{
    switch (participant.rsvp) {
    case Rsvp::Komt:
        return {Shape::Disc, Meaning::Accent};
    case Rsvp::KomtNiet:
        return {Shape::Cross, Meaning::Quiet};
    case Rsvp::Genodigd:
        return {Shape::HalfDisc, Meaning::Plain};
    case Rsvp::TeNodigen:
    case Rsvp::GeenAntwoord:
        break;
    }
    return {Shape::Ring, Meaning::Quiet};
}

QString presentText(const ParticipantLine &participant)
{
    return participant.attended ? QCoreApplication::translate("Columns", "yes") : QString();
}

/// A task that is late is not done, whichever it is of the rest.
QString taskText(const TaskLine &task)
{
    return task.isLate ? QCoreApplication::translate("Columns", "overdue") : label(task.status);
}

Mark taskMark(const TaskLine &task)
{
    if (task.isLate)
        return {Shape::Triangle, Meaning::Danger};
    switch (task.status) {
    case TaskStatus::Open:
        return {Shape::Ring, Meaning::Quiet};
    case TaskStatus::Bezig:
        return {Shape::HalfDisc, Meaning::Plain};
    case TaskStatus::Klaar:
        return {Shape::Tick, Meaning::Quiet};
    case TaskStatus::Vervallen:
        return {Shape::Cross, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

/// A whole code, and how many come after it.
QString linkedText(const QStringList &codes)
{
    if (codes.size() < 2)
        return codes.value(0);
    return QCoreApplication::translate("Columns", "%1 and %2 more").arg(codes.first()).arg(codes.size() - 1);
}

} // namespace

std::span<const Column<AgendaLine>> agendaColumns()
{
    static constexpr std::array columns{
        Column<AgendaLine>{.key = "begins",
                           .title = QT_TRANSLATE_NOOP("Columns", "Begins"),
                           .value = [](const AgendaLine &item) -> QVariant {
                               return item.begins.time().toString(QStringLiteral("HH:mm"));
                           },
                           .explanation =
                               QT_TRANSLATE_NOOP("Columns", "Follows from the minutes of what comes before"),
                           .width = 8},
        Column<AgendaLine>{.key = "minutes",
                           .title = QT_TRANSLATE_NOOP("Columns", "Minutes"),
                           .value = [](const AgendaLine &item) -> QVariant { return item.minutes; },
                           .width = 9,
                           .align = Align::End},
        Column<AgendaLine>{.key = "title",
                           .title = QT_TRANSLATE_NOOP("Columns", "Part"),
                           .value = [](const AgendaLine &item) -> QVariant { return item.title; },
                           .tooltip = [](const AgendaLine &item) { return item.title; },
                           .width = 0},
        Column<AgendaLine>{.key = "speaker",
                           .title = QT_TRANSLATE_NOOP("Columns", "Speaker"),
                           .value = [](const AgendaLine &item) -> QVariant { return item.speakerText; },
                           .tooltip = [](const AgendaLine &item) { return item.speakerText; },
                           .width = 16},
        Column<AgendaLine>{.key = "about",
                           .title = QT_TRANSLATE_NOOP("Columns", "Belongs to"),
                           .value = [](const AgendaLine &item) -> QVariant { return item.aboutText; },
                           .tooltip = [](const AgendaLine &item) { return item.aboutText; },
                           .width = 18},
    };
    return columns;
}

std::span<const Column<ParticipantLine>> participantColumns()
{
    static constexpr std::array columns{
        Column<ParticipantLine>{
            .key = "name",
            .title = QT_TRANSLATE_NOOP("Columns", "Name"),
            .value = [](const ParticipantLine &participant) -> QVariant { return participant.shownName; },
            .width = 0},
        Column<ParticipantLine>{
            .key = "organisation",
            .title = QT_TRANSLATE_NOOP("Columns", "Organisation"),
            .value = [](const ParticipantLine &participant) -> QVariant { return participant.organisation; },
            .tooltip = [](const ParticipantLine &participant) { return participant.organisation; },
            .width = 18},
        Column<ParticipantLine>{
            .key = "role",
            .title = QT_TRANSLATE_NOOP("Columns", "Role"),
            .value = [](const ParticipantLine &participant) -> QVariant { return label(participant.role); },
            .width = 18,
            .cut = Cut::RatherLeftOut},
        Column<ParticipantLine>{
            .key = "reply",
            .title = QT_TRANSLATE_NOOP("Columns", "Reply"),
            .value = [](const ParticipantLine &participant) -> QVariant { return label(participant.rsvp); },
            .mark = replyMark,
            .width = 22,
            .cut = Cut::RatherLeftOut},
        Column<ParticipantLine>{
            .key = "present",
            .title = QT_TRANSLATE_NOOP("Columns", "Present"),
            .value = [](const ParticipantLine &participant) -> QVariant { return presentText(participant); },
            .mark =
                [](const ParticipantLine &participant) {
                    return participant.attended ? Mark{Shape::Tick, Meaning::Accent} : Mark{};
                },
            .explanation = QT_TRANSLATE_NOOP("Columns", "The space bar says that somebody was there"),
            .width = 12,
            .cut = Cut::RatherLeftOut},
        Column<ParticipantLine>{
            .key = "elsewhere",
            .title = QT_TRANSLATE_NOOP("Columns", "Also at"),
            .value = [](const ParticipantLine &participant) -> QVariant {
                return participant.elsewhere.join(QStringLiteral(", "));
            },
            .mark =
                [](const ParticipantLine &participant) {
                    return participant.elsewhere.isEmpty() ? Mark{} : Mark{Shape::Triangle, Meaning::Danger};
                },
            .explanation = QT_TRANSLATE_NOOP("Columns", "Other events at the same time"),
            .width = 16},
    };
    return columns;
}

std::span<const Column<InsightLine>> insightColumns()
{
    static constexpr std::array columns{
        Column<InsightLine>{.key = "text",
                            .title = QT_TRANSLATE_NOOP("Columns", "Insight"),
                            .value = [](const InsightLine &insight) -> QVariant { return insight.text; },
                            .tooltip = [](const InsightLine &insight) { return insight.text; },
                            .width = 0},
        Column<InsightLine>{.key = "by",
                            .title = QT_TRANSLATE_NOOP("Columns", "From whom"),
                            .value = [](const InsightLine &insight) -> QVariant { return insight.byWhom; },
                            .width = 18},
        Column<InsightLine>{
            .key = "became",
            .title = QT_TRANSLATE_NOOP("Columns", "Linked to"),
            .value = [](const InsightLine &insight) -> QVariant { return linkedText(insight.became); },
            .tooltip = [](const InsightLine &insight) { return insight.became.join(QStringLiteral(", ")); },
            .explanation = QT_TRANSLATE_NOOP("Columns", "What it is about, or what was made of it"),
            .width = 24},
    };
    return columns;
}

std::span<const Column<TaskLine>> taskColumns()
{
    static constexpr std::array columns{
        Column<TaskLine>{.key = "due",
                         .title = QT_TRANSLATE_NOOP("Columns", "Due"),
                         .value = [](const TaskLine &task) -> QVariant { return dateText(task.due); },
                         .tooltip = [](const TaskLine &task) { return exactDateText(task.due); },
                         .width = 16},
        Column<TaskLine>{.key = "what",
                         .title = QT_TRANSLATE_NOOP("Columns", "What"),
                         .value = [](const TaskLine &task) -> QVariant { return task.what; },
                         .tooltip = [](const TaskLine &task) { return task.what; },
                         .width = 0},
        Column<TaskLine>{.key = "who",
                         .title = QT_TRANSLATE_NOOP("Columns", "Who"),
                         .value = [](const TaskLine &task) -> QVariant { return task.who; },
                         .width = 14},
        Column<TaskLine>{.key = "status",
                         .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                         .value = [](const TaskLine &task) -> QVariant { return taskText(task); },
                         .mark = taskMark,
                         .width = 18,
                         .cut = Cut::RatherLeftOut},
    };
    return columns;
}

} // namespace kb
