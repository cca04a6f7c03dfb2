// SPDX-License-Identifier: EUPL-1.2
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

/// A longer title would leave no room for the name.
QString noteOnBadge(const QString &title)
{
    constexpr qsizetype Longest = 120;
    return title.size() > Longest ? QString() : title;
}

} // namespace

/// For everybody but who does not come: the name, where they work, and the meeting.
QList<doc::Block> badgeBlocks(const MeetingContent &content)
{
    doc::Cards badges;
    for (const PaperParticipant &participant : content.participants) {
        if (participant.participant.rsvp != Rsvp::KomtNiet)
            badges.cards.append(
                {participant.name, participant.participant.organisation, noteOnBadge(content.event.title)});
    }
    if (!badges.cards.isEmpty())
        return {badges};
    return {meetingTitle(MeetingPaper::Badges, content, {}),
            doc::Paragraph{Report::tr("There are no participants yet.")}};
}

} // namespace kb
