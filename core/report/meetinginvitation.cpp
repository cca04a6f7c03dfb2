// SPDX-License-Identifier: EUPL-1.2
#include "model/eventtimes.h"
#include "report/labels.h"
#include "report/mail.h"
#include "report/meetingparts.h"
#include "report/words.h"

namespace kb {

namespace {

constexpr int RepliesBefore = 7; ///< days before the event

QString provisionsOf(const Event &event)
{
    QStringList words;
    for (const Provision provision : event.accessibility)
        words.append(label(provision).toLower());
    if (!event.accessibilityNote.isEmpty())
        words.append(event.accessibilityNote);
    return words.join(QStringLiteral(", "));
}

doc::Text linkOf(const Event &event)
{
    doc::Text link;
    return event.onlineLink.isEmpty() ? link : link.addLink(event.onlineLink);
}

/// Parts with their time, in short.
doc::List programmeInShort(const QList<PaperAgendaItem> &agenda)
{
    doc::List list;
    for (const PaperAgendaItem &part : agenda) {
        const QString begins =
            part.begins.isValid() ? part.begins.time().toString(QStringLiteral("HH:mm ")) : QString();
        list.items.append(begins + part.item.title);
    }
    return list;
}

QString replyBefore(const MeetingContent &content)
{
    const QDate day = firstDay(content.event).addDays(-RepliesBefore);
    return !day.isValid() || day < content.info.date ? QString() : longDate(day, content.info.language);
}

doc::Text mailTo(const QString &mailbox)
{
    doc::Text link;
    return mailbox.isEmpty() ? link : link.addLink(mailLink(mailbox), mailbox);
}

/// For somebody by name, or for whoever reads it.
QList<doc::Block> invitationFor(const PaperParticipant &guest, const MeetingContent &content)
{
    const Event &event = content.event;
    QList<doc::Block> blocks{meetingTitle(MeetingPaper::Invitation, content,
                                          {{Report::tr("For"), guest.name},
                                           {Report::tr("Organisation"), guest.participant.organisation},
                                           {Report::tr("When"), meetingTime(event, content.info.language)},
                                           {Report::tr("Where"), meetingPlace(event)},
                                           {Report::tr("Link"), linkOf(event)},
                                           {Report::tr("Organised by"), organisersOf(content)},
                                           {Report::tr("Reply before"), replyBefore(content)},
                                           {Report::tr("Reply to"), mailTo(content.mailbox)}})};
    addPart(blocks, Report::tr("Why we meet"), event.goal);
    addPart(blocks, Report::tr("What we want to know"), content.questions.join(u'\n'));
    if (!content.exploration.isEmpty())
        blocks << doc::Paragraph{
            Report::tr("This meeting is part of the exploration “%1”.").arg(content.exploration)};
    if (!content.agenda.isEmpty())
        blocks << doc::Heading{1, Report::tr("Programme")} << programmeInShort(content.agenda);
    const QString provisions = provisionsOf(event);
    addPart(blocks, Report::tr("Accessibility"),
            (provisions.isEmpty() ? QString() : Report::tr("We provide: %1.").arg(provisions) + u'\n') +
                Report::tr("Let us know what you need."));
    return blocks;
}

} // namespace

QList<doc::Block> invitationBlocks(const MeetingContent &content)
{
    return invitationFor({}, content);
}

/// One on a page of its own for everybody who did not say no.
QList<doc::Block> personalInvitationBlocks(const MeetingContent &content)
{
    QList<doc::Block> blocks;
    for (const PaperParticipant &participant : content.participants) {
        if (participant.participant.rsvp == Rsvp::KomtNiet)
            continue;
        if (!blocks.isEmpty())
            blocks << doc::PageBreak{.numbering = doc::Numbering::BeginsAgain};
        blocks << invitationFor(participant, content);
    }
    return blocks.isEmpty() ? invitationBlocks(content) : blocks;
}

} // namespace kb
