// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/agendaitem.h"
#include "model/codes.h"
#include "model/event.h"
#include "model/participant.h"
#include "model/task.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// The papers of a meeting (spec 04, 4.6).
/// Invitations are those by name, a page for each; Notice tells that the meeting is moved or cancelled.
enum class MeetingPaper { Invitation, Agenda, AttendanceList, Badges, Report, Notice, Invitations };
template <>
inline constexpr auto codesOf<MeetingPaper> = codes("invitation", "agenda", "attendance", "badges", "report",
                                                    "notice", "invitations");

struct PaperAgendaItem
{
    AgendaItem item;
    QDateTime begins; ///< on the wall; invalid when the event has no begin
    QString speaker;
    QString about; ///< code and title of what it belongs to
    QStringList documents = {};
    QList<NamedRecord> named = {}; ///< by `about`
};

struct PaperParticipant
{
    Participant participant;
    QString name;
    QString sortName; ///< the family name without its prefix first; of a function its name in full
};

struct PaperInsight
{
    QString text;
    QString byWhom;
    QStringList links;     ///< codes
    QList<Uid> about = {}; ///< the records with those codes
    QList<NamedRecord> named = {};
};

/// What goes in the papers of a meeting: plain values.
struct MeetingContent
{
    doc::Info info; ///< its title may be empty
    Event event;
    QString organiser; ///< the name of the unit
    QStringList alsoBy;
    QString mailbox = {};             ///< where people reply to; empty when unknown
    std::optional<Event> before = {}; ///< as people know it, where its time or place is another since
    QString exploration;
    QStringList questions;              ///< what the meeting is to answer
    QList<NamedRecord> invitesFor = {}; ///< its exploration and, where that asks nothing, those questions
    QList<PaperAgendaItem> agenda;
    QList<PaperParticipant> participants; ///< sorted by name
    QList<PaperInsight> insights;
    QList<Task> actions;      ///< agreed on there
    int emptyRows = 5;        ///< on the attendance list, for whoever comes without being on it
    bool isDestroyed = false; ///< the attendance list, thirty days after the meeting
};

/// It may go to nobody who may not see a record that it names. Who takes part or speaks does not count:
/// papers of a meeting name them (spec 04, 4.0), and persons are kept by their unit until somebody says
/// otherwise.
Document meetingPaper(MeetingPaper paper, const MeetingContent &content);

/// What the paper is called, above its title.
QString meetingPaperName(MeetingPaper paper);

} // namespace kb
