// SPDX-License-Identifier: EUPL-1.2
#include "models/eventcolumns.h"

#include "model/eventtimes.h"
#include "models/ownermark.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "wording/datetext.h"

#include <QTimeZone>

namespace kb {

namespace {

QString clockText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString dayText(QDate day)
{
    return QStringLiteral("%1 %2").arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(u'.'),
                                       dateText(day));
}

/// "7/12": who comes, of how many places or, where these are not known, of who was asked.
QString comingText(const EventLine &event)
{
    const int of = event.capacity.value_or(event.invited);
    return of == 0 ? QString() : QStringLiteral("%1/%2").arg(event.coming).arg(of);
}

QString comingSentence(const EventLine &event)
{
    return QCoreApplication::translate("Columns", "%1 attending, %2 on the list, %3 places")
        .arg(event.coming)
        .arg(event.invited)
        .arg(event.capacity ? QString::number(*event.capacity) : QStringLiteral("–"));
}

QString whenTip(const EventLine &event)
{
    return QStringLiteral("%1 · %2 · %3").arg(exactEventTimeText(event), event.refcode, ownerText(event));
}

QString tasksText(const EventLine &event)
{
    return event.openTasks == 0 ? QString()
                                : QCoreApplication::translate("Columns", "%n open", nullptr, event.openTasks);
}

Mark comingMark(const EventLine &event)
{
    const bool isFull = event.capacity && event.coming > *event.capacity;
    return isFull ? Mark{Shape::Triangle, Meaning::Danger} : Mark{};
}

} // namespace

QString eventTimeText(const Event &event)
{
    const QDateTime start = wallStart(event);
    if (!start.isValid())
        return {};
    const QDate last = lastDay(event);
    const QString begins = event.allDay
                               ? dayText(start.date())
                               : QStringLiteral("%1 %2").arg(dayText(start.date()), clockText(start.time()));
    return last == start.date() ? begins : QStringLiteral("%1 – %2").arg(begins, dayText(last));
}

QString exactEventTimeText(const Event &event)
{
    const QDateTime start = wallStart(event);
    if (!start.isValid())
        return QCoreApplication::translate("Columns", "No date yet");
    QString text = exactDateText(start.date());
    if (!event.allDay)
        text += u' ' + clockText(start.time());
    const QDateTime end = wallEnd(event);
    const QDate last = lastDay(event);
    if (last != start.date())
        text += QStringLiteral(" – ") + exactDateText(last);
    if (!event.allDay && end.isValid())
        text += (last == start.date() ? QStringLiteral(" – ") : QStringLiteral(" ")) + clockText(end.time());
    const bool isElsewhere = zoneNamed(event.timezone).offsetFromUtc(event.start) !=
                             QTimeZone::systemTimeZone().offsetFromUtc(event.start);
    return isElsewhere && !event.allDay ? QStringLiteral("%1 (%2)").arg(text, event.timezone) : text;
}

QString periodText(EventPeriod period)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Columns", "still to come"),
        QT_TRANSLATE_NOOP("Columns", "over"),
        QT_TRANSLATE_NOOP("Columns", "without a date"),
    };
    return QCoreApplication::translate("Columns", words[size_t(period)]);
}

Mark eventMark(EventStatus status)
{
    switch (status) {
    case EventStatus::Idee:
    case EventStatus::Voorbereiding:
        return {Shape::Ring, Meaning::Quiet};
    case EventStatus::Uitgenodigd:
        return {Shape::HalfDisc, Meaning::Plain};
    case EventStatus::Bevestigd:
        return {Shape::Disc, Meaning::Accent};
    case EventStatus::Gehouden:
    case EventStatus::Verslag:
    case EventStatus::Afgesloten:
        return {Shape::Tick, Meaning::Quiet};
    case EventStatus::Verplaatst:
        return {Shape::Bar, Meaning::Quiet};
    case EventStatus::Geannuleerd:
        return {Shape::Cross, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

std::span<const Column<EventLine>> eventColumns(ListOf records)
{
    static constexpr std::array columns{
        Column<EventLine>{.key = "when",
                          .title = QT_TRANSLATE_NOOP("Columns", "When"),
                          .value = [](const EventLine &event) -> QVariant { return eventTimeText(event); },
                          .tooltip = whenTip,
                          .mark = [](const EventLine &event) { return ownerMark(event); },
                          .width = 24, // with a lock
                          .cut = Cut::Never},
        Column<EventLine>{
            .key = "kind",
            .title = QT_TRANSLATE_NOOP("Columns", "Kind"),
            .value = [](const EventLine &event) -> QVariant { return eventKindLabel(event.kind); },
            .width = 22,
            .cut = Cut::RatherLeftOut},
        Column<EventLine>{.key = "title",
                          .title = QT_TRANSLATE_NOOP("Columns", "Title"),
                          .value = [](const EventLine &event) -> QVariant { return event.title; },
                          .tooltip = [](const EventLine &event) { return event.title; },
                          .width = 0,
                          .least = 26}, // the preview beside it says all
        Column<EventLine>{.key = "status",
                          .title = QT_TRANSLATE_NOOP("Columns", "Status"),
                          .value = [](const EventLine &event) -> QVariant { return label(event.status); },
                          .mark = [](const EventLine &event) { return eventMark(event.status); },
                          .width = 20,
                          .cut = Cut::RatherLeftOut},
        Column<EventLine>{
            .key = "coming",
            .title = QT_TRANSLATE_NOOP("Columns", "Attending"),
            .value = [](const EventLine &event) -> QVariant { return comingText(event); },
            .tooltip = comingSentence,
            .mark = comingMark,
            .explanation = QT_TRANSLATE_NOOP("Columns", "How many attend, of all places or people invited"),
            .width = 9,
            .align = Align::End,
            .sorting = Sorting::No},
        Column<EventLine>{.key = "tasks",
                          .title = QT_TRANSLATE_NOOP("Columns", "Tasks"),
                          .value = [](const EventLine &event) -> QVariant { return tasksText(event); },
                          .explanation = QT_TRANSLATE_NOOP("Columns", "Tasks of the event that are not done"),
                          .width = 9,
                          .align = Align::End,
                          .sorting = Sorting::No},
        Column<EventLine>{.key = "code",
                          .title = QT_TRANSLATE_NOOP("Columns", "Code"),
                          .value = [](const EventLine &event) -> QVariant { return event.refcode; },
                          .width = 16,
                          .shown = Shown::OnRequest},
        Column<EventLine>{.key = "place",
                          .title = QT_TRANSLATE_NOOP("Columns", "Place"),
                          .value = [](const EventLine &event) -> QVariant { return event.place; },
                          .width = 20,
                          .shown = Shown::OnRequest},
        Column<EventLine>{.key = "owner",
                          .title = QT_TRANSLATE_NOOP("Columns", "Owner"),
                          .value = [](const EventLine &event) -> QVariant { return event.ownerCode; },
                          .width = 9,
                          .shown = Shown::OnRequest},
    };
    static constexpr auto exampleColumns = withExampleNote(columns);
    return records == ListOf::ExampleRecords ? exampleColumns : columns;
}

} // namespace kb
