// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/event.h"
#include "model/task.h"

namespace kb {

/// Something to do for an event, so many weeks before it; negative: after it.
struct ChecklistItem
{
    int weeksBefore = 0;
    QString what;
};

/// What there is to do for an event of this kind, the first thing first, in the language of the program.
/// Every kind has a list, also one that users added.
QList<ChecklistItem> checklistFor(const QString &eventKind);

/// The same as tasks of the event, due so long before its day, without those that are among `present`.
QList<Task> checklistTasks(const Event &event, const QList<Task> &present = {});

} // namespace kb
