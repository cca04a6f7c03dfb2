// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/agendaitem.h"
#include "model/insight.h"
#include "model/participant.h"
#include "model/task.h"
#include "models/column.h"

#include <QDateTime>

#include <span>

namespace kb {

/// A part of a programme with what its row shows beside it.
struct AgendaLine : AgendaItem
{
    QDateTime begins; ///< on the wall where the event is
    QString speakerText;
    QString aboutText;
};

struct ParticipantLine : Participant
{
    QString shownName;
    QStringList elsewhere; ///< codes of other events at the same time
};

struct InsightLine : Insight
{
    QList<Uid> about;      ///< the records that it is linked to
    bool isUnread = false; ///< those could not be read: they stay as they are in the bank
    QStringList became;    ///< their codes: what it is about, or what was made of it
};

struct TaskLine : Task
{
    bool isLate = false;
};

std::span<const Column<AgendaLine>> agendaColumns();
std::span<const Column<ParticipantLine>> participantColumns();
std::span<const Column<InsightLine>> insightColumns();
std::span<const Column<TaskLine>> taskColumns();

} // namespace kb
