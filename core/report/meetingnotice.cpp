// SPDX-License-Identifier: EUPL-1.2
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

QString whatHappens(const MeetingContent &content)
{
    if (content.event.status == EventStatus::Geannuleerd)
        return Report::tr("This meeting does not take place.");
    if (content.event.status == EventStatus::Verplaatst || content.before)
        return Report::tr("This meeting is moved.");
    return Report::tr("Nothing changes: the time and the place of this meeting stay as they are.");
}

/// What people know, beside what it is now.
doc::Table changes(const Event &before, const Event &now, Language language)
{
    doc::Table table{.caption = Report::tr("What changes"), .rowHeads = doc::RowHeads::FirstColumn};
    table.columns = {{Report::tr("What"), 3}, {Report::tr("It was"), 8}, {Report::tr("It becomes"), 8}};
    const auto addRow = [&table](const QString &what, const QString &was, const QString &becomes) {
        if (was != becomes)
            table.rows.append({what, was, becomes});
    };
    addRow(Report::tr("When"), meetingTime(before, language), meetingTime(now, language));
    addRow(Report::tr("Where"), meetingPlace(before), meetingPlace(now));
    addRow(Report::tr("Link"), before.onlineLink.toString(), now.onlineLink.toString());
    return table;
}

QString whatToDo(const MeetingContent &content)
{
    if (content.event.status == EventStatus::Geannuleerd)
        return Report::tr("Take this meeting out of your calendar.");
    if (content.before)
        return Report::tr("Change it in your calendar, and let us know whether you can come.");
    if (content.event.status == EventStatus::Verplaatst)
        return Report::tr("We will let you know when there is a new time.");
    return Report::tr("You do not have to do anything.");
}

} // namespace

/// For whoever was asked to come: what happens to the meeting, why, and what to do.
QList<doc::Block> noticeBlocks(const MeetingContent &content)
{
    const Event &event = content.event;
    QList<doc::Block> blocks{meetingTitle(MeetingPaper::Notice, content,
                                          {{Report::tr("When"), meetingTime(event, content.info.language)},
                                           {Report::tr("Where"), meetingPlace(event)},
                                           {Report::tr("Organised by"), organisersOf(content)}})};
    blocks << doc::Paragraph{whatHappens(content)};
    if (!event.statusReason.isEmpty())
        blocks << doc::Paragraph{event.statusReason};
    if (content.before && event.status != EventStatus::Geannuleerd)
        blocks << changes(*content.before, event, content.info.language);
    blocks << doc::Paragraph{whatToDo(content)};
    if (!content.mailbox.isEmpty())
        blocks << doc::Paragraph{Report::tr("Do you have a question? Write to %1.").arg(content.mailbox)};
    return blocks;
}

} // namespace kb
