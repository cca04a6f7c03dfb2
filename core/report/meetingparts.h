// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/meetingpapers.h"

namespace kb {

// What the papers of a meeting share.

/// "woensdag 1 april 2026, 13:00 – 16:00 uur".
QString meetingTime(const Event &event, Language language);
/// Place and room, or the link.
QString meetingPlace(const Event &event);
/// The unit that organises, then those that do so too.
QString organisersOf(const MeetingContent &content);
/// Only what is known.
QList<doc::Fact> knownFacts(const QList<doc::Fact> &facts);
/// The paragraphs of a text under a heading; nothing without a text.
void addPart(QList<doc::Block> &blocks, const QString &heading, const QString &text);
doc::TitleBlock meetingTitle(MeetingPaper paper, const MeetingContent &content,
                             const QList<doc::Fact> &facts);
/// "Draft" until the report is ready; empty then.
QString reportState(const Event &event);

QList<doc::Block> invitationBlocks(const MeetingContent &content);
QList<doc::Block> personalInvitationBlocks(const MeetingContent &content);
QList<doc::Block> agendaBlocks(const MeetingContent &content);
QList<doc::Block> attendanceBlocks(const MeetingContent &content);
QList<doc::Block> badgeBlocks(const MeetingContent &content);
QList<doc::Block> noticeBlocks(const MeetingContent &content);
QList<doc::Block> meetingReportBlocks(const MeetingContent &content);

} // namespace kb
