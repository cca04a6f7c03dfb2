// SPDX-License-Identifier: EUPL-1.2
#include "report/labels.h"
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

QString partText(const PaperAgendaItem &part)
{
    return part.about.isEmpty() ? part.item.title
                                : QStringLiteral("%1 – %2").arg(part.item.title, part.about);
}

QString chairOf(const QList<PaperParticipant> &participants)
{
    const auto chair = std::ranges::find_if(participants, [](const PaperParticipant &one) {
        return one.participant.role == ParticipantRole::Voorzitter && one.participant.rsvp != Rsvp::KomtNiet;
    });
    return chair == participants.end() ? QString() : chair->name;
}

/// Without a speaker the chair opens and closes, and everybody takes part in the rest.
QString speakerOf(const PaperAgendaItem &part, const QString &chair)
{
    if (!part.speaker.isEmpty())
        return part.speaker;
    switch (part.item.kind) {
    case AgendaKind::Opening:
    case AgendaKind::Afronding:
        return chair;
    case AgendaKind::Gesprek:
    case AgendaKind::Besluit:
        return Report::tr("everybody");
    case AgendaKind::Inleiding:
    case AgendaKind::Pauze:
        break;
    }
    return {};
}

doc::Table programme(const QList<PaperAgendaItem> &agenda, const QString &chair)
{
    doc::Table table{.caption = Report::tr("Programme"), .rowHeads = doc::RowHeads::FirstColumn};
    table.columns = {{Report::tr("Time"), 2},
                     {Report::tr("Minutes"), 2, doc::Align::Right},
                     {Report::tr("Part"), 10},
                     {Report::tr("By"), 5}};
    for (const PaperAgendaItem &part : agenda)
        table.rows.append({part.begins.time().toString(QStringLiteral("HH:mm")),
                           QString::number(part.item.minutes), partText(part), speakerOf(part, chair)});
    return table;
}

doc::List documents(const QList<PaperAgendaItem> &agenda)
{
    doc::List list;
    for (const PaperAgendaItem &part : agenda) {
        for (const QString &document : part.documents) {
            if (std::ranges::find(list.items, doc::Text(document)) == list.items.end())
                list.items.append(document);
        }
    }
    return list;
}

} // namespace

QList<doc::Block> agendaBlocks(const MeetingContent &content)
{
    QList<doc::Block> blocks{
        meetingTitle(MeetingPaper::Agenda, content,
                     {{Report::tr("When"), meetingTime(content.event, content.info.language)},
                      {Report::tr("Where"), meetingPlace(content.event)},
                      {Report::tr("Goal"), content.event.goal}})};
    if (!content.agenda.isEmpty())
        blocks << programme(content.agenda, chairOf(content.participants));
    const doc::List list = documents(content.agenda);
    if (!list.items.isEmpty())
        blocks << doc::Heading{1, Report::tr("Documents")} << list;
    return blocks;
}

QList<doc::Block> attendanceBlocks(const MeetingContent &content)
{
    doc::Table table{.caption = Report::tr("Participants"), .room = doc::RowRoom::Signing};
    table.columns = {{Report::tr("No."), 2, doc::Align::Right},
                     {Report::tr("Name"), 7},
                     {Report::tr("Organisation"), 6},
                     {Report::tr("Signature"), 9},
                     {Report::tr("Present"), 3, doc::Align::Centre}};
    int number = 0;
    for (const PaperParticipant &participant : content.participants) {
        if (participant.participant.rsvp == Rsvp::KomtNiet)
            continue;
        table.rows.append({QString::number(++number), participant.name, participant.participant.organisation,
                           QString(), participant.participant.attended ? QStringLiteral("×") : QString()});
    }
    for (int empty = 0; empty < content.emptyRows; ++empty)
        table.rows.append(QList<doc::Text>{QString::number(++number)});
    QList<doc::Block> blocks{
        meetingTitle(MeetingPaper::AttendanceList, content,
                     {{Report::tr("When"), meetingTime(content.event, content.info.language)},
                      {Report::tr("Where"), meetingPlace(content.event)}}),
        table};
    if (content.isDestroyed)
        blocks << doc::Paragraph{Report::tr("This list is destroyed 30 days after the meeting.")};
    return blocks;
}

} // namespace kb
