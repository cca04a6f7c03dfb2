// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class TaskStatus { Open, Bezig, Klaar, Vervallen };
template <> inline constexpr auto codesOf<TaskStatus> = codes("open", "bezig", "klaar", "vervallen");

/// Where a task comes from: made by hand, the checklist of an event, an agreement in a meeting, the next
/// steps of an advice.
enum class TaskOrigin { Zelf, Draaiboek, Afspraak, Vervolg };
template <> inline constexpr auto codesOf<TaskOrigin> = codes("zelf", "draaiboek", "afspraak", "vervolg");

/// Something to do, by hand or from a template, that belongs to a record or stands alone (spec 02, 2.5).
struct Task : RecordBase
{
    QString what;
    Uid about; ///< the record that it belongs to; null: none
    QDate due;
    QString who;
    TaskStatus status = TaskStatus::Open;
    TaskOrigin origin = TaskOrigin::Zelf;
    std::optional<int> weeksBefore; ///< of a checklist: how long before the event
    Uid unit;                       ///< whose task it is

    bool operator==(const Task &) const = default;
};

template <> struct Describe<Task>
{
    static constexpr Kind kind = Kind::Task;
    static constexpr const char *table = "task";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Task, &Task::what>(10, "what", FieldKind::Text),
        field<Task, &Task::about>(11, "about", FieldKind::Ref),
        field<Task, &Task::due>(12, "due", FieldKind::Date),
        field<Task, &Task::who>(13, "who", FieldKind::Text),
        field<Task, &Task::status>(14, "status", FieldKind::Enum),
        field<Task, &Task::origin>(15, "origin", FieldKind::Enum),
        field<Task, &Task::weeksBefore>(16, "weeks_before", FieldKind::Integer),
        field<Task, &Task::unit>(17, "unit", FieldKind::Ref),
    };
};

} // namespace kb
