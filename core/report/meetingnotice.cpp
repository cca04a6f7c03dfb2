// SPDX-License-Identifier: EUPL-1.2
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

QString whatHappens(EventStatus status)
{
    if (status == EventStatus::Geannuleerd)
        return Report::tr("This meeting does not take place.");
    return status == EventStatus::Verplaatst ? Report::tr("This meeting is moved.") : QString();
}

} // namespace

/// For whoever was asked to come: what happens to the meeting, and why.
QList<doc::Block> noticeBlocks(const MeetingContent &content)
{
    const Event &event = content.event;
    QList<doc::Block> blocks{meetingTitle(MeetingPaper::Notice, content,
                                          {{Report::tr("When"), meetingTime(event, content.info.language)},
                                           {Report::tr("Where"), meetingPlace(event)},
                                           {Report::tr("Organised by"), content.organiser}})};
    if (const QString happens = whatHappens(event.status); !happens.isEmpty())
        blocks << doc::Paragraph{happens};
    if (!event.statusReason.isEmpty())
        blocks << doc::Paragraph{event.statusReason};
    return blocks;
}

} // namespace kb
