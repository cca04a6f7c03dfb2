// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

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

} // namespace kb
