// SPDX-License-Identifier: EUPL-1.2
#include "report/meetingpapers.h"

#include "model/eventtimes.h"
#include "report/codewords.h"
#include "report/labels.h"
#include "report/meetingparts.h"
#include "report/sharing.h"
#include "report/words.h"

#include <QLocale>

namespace kb {

namespace {

QString wallText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString dayName(QDate day, Language language)
{
    const QLocale locale(language == Language::Nl ? QLocale::Dutch : QLocale::English);
    return QStringLiteral("%1 %2").arg(locale.dayName(day.dayOfWeek()), longDate(day, language));
}

QList<NamedRecord> namedOnAgenda(const QList<PaperAgendaItem> &agenda)
{
    QList<NamedRecord> named;
    for (const PaperAgendaItem &part : agenda)
        named += part.named;
    return named;
}

/// What was said, and the questions that were asked.
QList<NamedRecord> namedInReport(const MeetingContent &content)
{
    QList<NamedRecord> named;
    for (const PaperInsight &insight : content.insights)
        named += insight.named;
    for (const PaperAgendaItem &part : content.agenda) {
        if (part.item.answered)
            named += part.named;
    }
    return named;
}

QList<NamedRecord> namedOnPaper(MeetingPaper paper, const MeetingContent &content)
{
    switch (paper) {
    case MeetingPaper::Invitation:
    case MeetingPaper::Invitations:
        return content.invitesFor;
    case MeetingPaper::Agenda:
        return namedOnAgenda(content.agenda);
    case MeetingPaper::Report:
        return namedInReport(content);
    case MeetingPaper::AttendanceList:
    case MeetingPaper::Badges:
    case MeetingPaper::Notice:
        break;
    }
    return {};
}

QList<doc::Block> blocksFor(MeetingPaper paper, const MeetingContent &content)
{
    switch (paper) {
    case MeetingPaper::Invitation:
        return invitationBlocks(content);
    case MeetingPaper::Agenda:
        return agendaBlocks(content);
    case MeetingPaper::AttendanceList:
        return attendanceBlocks(content);
    case MeetingPaper::Badges:
        return badgeBlocks(content);
    case MeetingPaper::Notice:
        return noticeBlocks(content);
    case MeetingPaper::Invitations:
        return personalInvitationBlocks(content);
    case MeetingPaper::Report:
        break;
    }
    return meetingReportBlocks(content);
}

} // namespace

QString meetingPaperName(MeetingPaper paper)
{
    switch (paper) {
    case MeetingPaper::Invitation:
    case MeetingPaper::Invitations: // each letter is one
        return Report::tr("Invitation");
    case MeetingPaper::Agenda:
        return Report::tr("Agenda");
    case MeetingPaper::AttendanceList:
        return Report::tr("Attendance list");
    case MeetingPaper::Badges:
        return Report::tr("Name badges");
    case MeetingPaper::Notice:
        return Report::tr("Message to the participants");
    case MeetingPaper::Report:
        break;
    }
    return Report::tr("Report");
}

QString meetingTime(const Event &event, Language language)
{
    const QDateTime start = wallStart(event);
    if (!start.isValid())
        return {};
    const QDate last = lastDay(event);
    QString text = dayName(start.date(), language);
    if (!event.allDay)
        text += QStringLiteral(", ") + wallText(start.time());
    if (last != start.date())
        text += QStringLiteral(" – ") + dayName(last, language);
    if (event.allDay)
        return text;
    if (event.end.isValid())
        text += (last == start.date() ? QStringLiteral(" – ") : QStringLiteral(", ")) +
                wallText(wallEnd(event).time());
    return language == Language::Nl ? text + QStringLiteral(" uur") : text; // Dutch names the hour
}

QString organisersOf(const MeetingContent &content)
{
    return (QStringList{content.organiser} + content.alsoBy).join(QStringLiteral(", "));
}

QString meetingPlace(const Event &event)
{
    QStringList parts{event.place, event.room};
    parts.removeAll(QString());
    return parts.isEmpty() && event.placeKind ? label(*event.placeKind) : parts.join(QStringLiteral(", "));
}

QList<doc::Fact> knownFacts(const QList<doc::Fact> &facts)
{
    QList<doc::Fact> known;
    std::ranges::copy_if(facts, std::back_inserter(known),
                         [](const doc::Fact &fact) { return !fact.value.isEmpty(); });
    return known;
}

void addPart(QList<doc::Block> &blocks, const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    blocks << doc::Heading{1, heading};
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts))
        blocks << doc::Paragraph{paragraph};
}

doc::TitleBlock meetingTitle(MeetingPaper paper, const MeetingContent &content, const QList<doc::Fact> &facts)
{
    return {.kicker =
                QStringLiteral("%1 · %2").arg(meetingPaperName(paper), eventKindLabel(content.event.kind)),
            .title = content.event.title,
            .subtitle = {},
            .facts = knownFacts(facts)};
}

Document meetingPaper(MeetingPaper paper, const MeetingContent &content)
{
    doc::Info info = content.info;
    if (info.title.isEmpty())
        info.title = QStringLiteral("%1 – %2").arg(meetingPaperName(paper), content.event.title);
    if (paper == MeetingPaper::Report)
        info.version = reportState(content.event);
    info.shareLevel = shareLevelOf(info.shareLevel, namedOnPaper(paper, content));
    return {info, blocksFor(paper, content)};
}

} // namespace kb
