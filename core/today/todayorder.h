// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "today/todayline.h"

#include <QList>

namespace kb {

/// Weeks run from Monday to Sunday. What has no date is for the rest.
TodayTerm termOf(QDate date, QDate today);

/// What is to be judged, which is what connecting is about and has no date (spec 03, 3.2); then what is too
/// late, of this week, of this month, and the rest; within each by date, and what has none last.
QList<TodayLine> inTodayOrder(QList<TodayLine> lines, QDate today);

/// The lines of one block, in the same order.
QList<TodayLine> ofBlock(const QList<TodayLine> &lines, TodayBlock block);

/// How far Today reaches by itself.
enum class TodayScope {
    OwnDossiers, ///< what the own unit has in the dossiers of the user
    OwnUnit,
    All,
};

/// The blocks in the order in which this reach wants them: who looks after all units connects first.
QList<TodayBlock> blockOrder(TodayScope scope);

} // namespace kb
