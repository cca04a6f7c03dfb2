// SPDX-License-Identifier: EUPL-1.2
#include "model/eventtimes.h"
#include "report/meetingpapers.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

MeetingContent aMeeting()
{
    MeetingContent content;
    content.info.date = QDate(2026, 3, 2);
    content.event.title = u"Wat kunnen kleine besturen aan?"_s;
    content.event.kind = u"kenniskamer"_s;
    content.event.goal = u"Uitzoeken welke taken zij kunnen delen."_s;
    content.event.start = momentAt(QDate(2026, 4, 1), QTime(13, 0), content.event.timezone);
    content.event.end = momentAt(QDate(2026, 4, 1), QTime(16, 0), content.event.timezone);
    content.event.place = u"Huis van de Kennis"_s;
    content.event.accessibility = {Provision::Ringleiding};
    content.organiser = u"KIEM"_s;
    content.alsoBy = {u"DGRO"_s};
    PaperAgendaItem part{.begins = wallStart(content.event),
                         .speaker = u"A. Bakker"_s,
                         .about = u"DGKR-VRG-0002 Wat maakt dat …"_s};
    part.item.title = u"Opening"_s;
    part.item.minutes = 15;
    part.documents = {u"Startnotitie"_s};
    part.item.answered = Answered::Deels;
    content.agenda = {part};
    const auto person = [](const QString &name, Rsvp rsvp, bool attended) {
        PaperParticipant participant{.name = name};
        participant.participant.organisation = u"Instituut "_s + name.right(1);
        participant.participant.rsvp = rsvp;
        participant.participant.attended = attended;
        return participant;
    };
    content.participants = {person(u"B. A"_s, Rsvp::Komt, true), person(u"C. B"_s, Rsvp::KomtNiet, false)};
    content.insights = {{u"Samen inkopen helpt."_s, u"VNG"_s, {u"DGKR-VRG-0002"_s}}};
    Task action;
    action.what = u"Rekenvoorbeeld maken"_s;
    action.who = u"KIEM"_s;
    content.actions = {action};
    return content;
}

QString textOfPaper(MeetingPaper paper, const MeetingContent &content = aMeeting())
{
    return renderPlainText(meetingPaper(paper, content)).simplified();
}

} // namespace

class TestMeetingPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invitationSaysWhyWhenWhereAndWhatCanBeAskedFor()
    {
        const QString text = textOfPaper(MeetingPaper::Invitation);
        QVERIFY2(text.contains(u"Organised by: KIEM, DGRO"_s), qPrintable(text));

        for (const QString &part : {u"Wat kunnen kleine besturen aan?"_s,
                                    u"woensdag 1 april 2026, 13:00 – 16:00"_s, u"Huis van de Kennis"_s,
                                    u"13:00 Opening"_s, u"We provide: induction loop."_s, u"25 maart 2026"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void invitationAsksWhatTheMeetingIsToAnswer()
    {
        MeetingContent content = aMeeting();
        content.questions = {u"Welke taken kunnen kleine besturen delen?"_s};

        QVERIFY(textOfPaper(MeetingPaper::Invitation, content).contains(content.questions.first()));
    }

    void invitationSaysWhereToReplyTo()
    {
        MeetingContent content = aMeeting();
        content.mailbox = u"kiem@voorbeeld.example"_s;

        const QString text = textOfPaper(MeetingPaper::Invitation, content);

        QVERIFY2(text.contains(u"Reply to: kiem@voorbeeld.example"_s), qPrintable(text));
    }

    void timesNameTheHourInDutchAlone()
    {
        MeetingContent content = aMeeting();
        QVERIFY(textOfPaper(MeetingPaper::Agenda, content).contains(u"13:00 – 16:00 uur"_s));

        content.info.language = Language::En;
        QVERIFY(!textOfPaper(MeetingPaper::Agenda, content).contains(u"uur"_s));
    }

    void headerOfEveryPaperNamesItBeforeTheMeeting()
    {
        const MeetingContent content = aMeeting();

        QCOMPARE(meetingPaper(MeetingPaper::Agenda, content).info.title.plain(),
                 u"Agenda – Wat kunnen kleine besturen aan?"_s);
        QCOMPARE(meetingPaper(MeetingPaper::Invitations, content).info.title.plain(),
                 u"Invitation – Wat kunnen kleine besturen aan?"_s);
    }

    void everybodyWhoDidNotSayNoHasAnInvitationByName()
    {
        const QString text = textOfPaper(MeetingPaper::Invitations);

        QVERIFY2(text.contains(u"For: B. A Organisation: Instituut A"_s), qPrintable(text));
        QVERIFY(!text.contains(u"C. B"_s));                                  // does not come
        QVERIFY(!textOfPaper(MeetingPaper::Invitation).contains(u"B. A"_s)); // is for whoever reads it
    }

    void agendaHasTimesSpeakersQuestionsAndDocuments()
    {
        const QString text = textOfPaper(MeetingPaper::Agenda);

        for (const QString &part :
             {u"13:00"_s, u"15"_s, u"DGKR-VRG-0002"_s, u"A. Bakker"_s, u"Startnotitie"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void agendaSaysWhoTakesAPartWithoutASpeaker()
    {
        MeetingContent content = aMeeting();
        content.participants.first().participant.role = ParticipantRole::Voorzitter;
        PaperAgendaItem opening;
        opening.item.kind = AgendaKind::Opening;
        PaperAgendaItem conversation;
        PaperAgendaItem pause;
        pause.item.kind = AgendaKind::Pauze;
        content.agenda = {opening, conversation, pause};

        const Document agenda = meetingPaper(MeetingPaper::Agenda, content);

        QStringList by;
        const auto &programme = std::get<doc::Table>(agenda.blocks.last());
        for (const QList<doc::Text> &row : programme.rows)
            by.append(row.last().plain());
        QCOMPARE(by, (QStringList{u"B. A"_s, u"everybody"_s, QString()}));
    }

    void attendanceListLeavesOutWhoDoesNotComeAndHasFiveEmptyLines()
    {
        const Document document = meetingPaper(MeetingPaper::AttendanceList, aMeeting());

        const auto *table = std::get_if<doc::Table>(&document.blocks.last());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1 + 5);
        QCOMPARE(table->rows.first()[1].plain(), u"B. A"_s);
        QVERIFY(table->room == doc::RowRoom::Signing);
    }

    void attendanceListSaysThatItIsDestroyedOnlyWhereThatIsSo()
    {
        MeetingContent content = aMeeting();
        const QString sentence = u"This list is destroyed 30 days after the meeting."_s;
        QVERIFY(!textOfPaper(MeetingPaper::AttendanceList, content).contains(sentence));

        content.isDestroyed = true;
        QVERIFY(textOfPaper(MeetingPaper::AttendanceList, content).contains(sentence));
    }

    void aThousandParticipantsAllStandOnTheListAndHaveABadge()
    {
        MeetingContent content = aMeeting();
        const PaperParticipant coming = content.participants.first();
        content.participants.clear();
        for (int number = 1; number <= 1000; ++number) {
            content.participants.append(coming);
            content.participants.last().name = u"Deelnemer %1."_s.arg(number);
        }

        const Document list = meetingPaper(MeetingPaper::AttendanceList, content);
        const QString badges = textOfPaper(MeetingPaper::Badges, content);

        const auto *table = std::get_if<doc::Table>(&list.blocks.last());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1000 + 5);
        QVERIFY(badges.contains(u"Deelnemer 1."_s) && badges.contains(u"Deelnemer 1000."_s));
    }

    void everyoneWhoComesHasABadgeWithTheirNameAndOrganisation()
    {
        const QString text = textOfPaper(MeetingPaper::Badges);

        QVERIFY2(text.contains(u"B. A; Instituut A; Wat kunnen kleine besturen aan?"_s), qPrintable(text));
        QVERIFY(!text.contains(u"C. B"_s)); // does not come
    }

    void messageSaysWhatHappensToTheMeetingAndWhy()
    {
        MeetingContent content = aMeeting();
        content.event.statusReason = u"De zaal is niet toegankelijk."_s;

        content.event.status = EventStatus::Geannuleerd;
        const QString cancelled = textOfPaper(MeetingPaper::Notice, content);
        content.event.status = EventStatus::Verplaatst;
        const QString moved = textOfPaper(MeetingPaper::Notice, content);

        QVERIFY2(cancelled.contains(u"This meeting does not take place."_s), qPrintable(cancelled));
        QVERIFY2(moved.contains(u"This meeting is moved."_s), qPrintable(moved));
        QVERIFY(cancelled.contains(content.event.statusReason) && moved.contains(content.event.statusReason));
        QVERIFY(!moved.contains(u"B. A"_s)); // names nobody
    }

    void messageOfAMeetingThatIsMovedSaysWhatWasAndWhatItBecomes()
    {
        MeetingContent content = aMeeting();
        content.before = content.event;
        content.event = movedByDays(content.event, 7);
        content.event.place = u"Auditorium"_s;
        content.mailbox = u"kiem@voorbeeld.example"_s;

        const QString text = textOfPaper(MeetingPaper::Notice, content);
        QVERIFY2(text.contains(u"Organised by: KIEM, DGRO"_s), qPrintable(text));

        for (const QString &part :
             {u"This meeting is moved."_s, u"It was: woensdag 1 april 2026"_s,
              u"It becomes: woensdag 8 april 2026"_s, u"It was: Huis van de Kennis"_s,
              u"It becomes: Auditorium"_s, u"let us know whether you can come"_s, content.mailbox})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }

    void messageIsNeverWithoutAText()
    {
        MeetingContent content = aMeeting();
        QVERIFY(textOfPaper(MeetingPaper::Notice, content).contains(u"Nothing changes"_s));

        content.event.status = EventStatus::Geannuleerd;
        QVERIFY(textOfPaper(MeetingPaper::Notice, content)
                    .contains(u"Take this meeting out of your calendar."_s));
    }

    void reportHasTheAnswersToTheQuestionsOfTheAgenda()
    {
        MeetingContent content = aMeeting();
        const Uid question = Uid::createUuid();
        content.agenda.first().item.about = question;
        QVERIFY(!textOfPaper(MeetingPaper::Report, content).contains(u"Answer: "_s));

        content.insights.first().about = {question};

        const QString text = textOfPaper(MeetingPaper::Report, content);
        QVERIFY2(text.contains(u"Answered: Partly; Answer: Samen inkopen helpt."_s), qPrintable(text));
    }

    void reportNamesOrganisationsAndNoPeople()
    {
        const QString text = textOfPaper(MeetingPaper::Report);
        QVERIFY2(text.contains(u"Organised by: KIEM, DGRO"_s), qPrintable(text));

        QVERIFY(text.contains(u"Instituut A"_s));
        QVERIFY(!text.contains(u"B. A"_s));
        QVERIFY(!text.contains(u"Instituut B"_s)); // was not there
        QVERIFY(text.contains(u"Samen inkopen helpt. (VNG) [DGKR-VRG-0002]"_s));
        QVERIFY(text.contains(u"Rekenvoorbeeld maken"_s));
    }

    void reportIsADraftUntilItIsSaidToBeReady_data()
    {
        QTest::addColumn<EventStatus>("status");
        QTest::addColumn<bool>("isDraft");
        QTest::newRow("held") << EventStatus::Gehouden << true;
        QTest::newRow("report") << EventStatus::Verslag << false;
        QTest::newRow("closed") << EventStatus::Afgesloten << false;
    }

    void reportIsADraftUntilItIsSaidToBeReady()
    {
        QFETCH(const EventStatus, status);
        QFETCH(const bool, isDraft);
        MeetingContent content = aMeeting();
        content.event.status = status;

        const Document paper = meetingPaper(MeetingPaper::Report, content);

        const auto &title = std::get<doc::TitleBlock>(paper.blocks.first());
        QCOMPARE(title.kicker.plain().startsWith(u"Draft · Report"_s), isDraft);
        QCOMPARE(paper.info.version.plain(), isDraft ? u"Draft"_s : QString());
    }

    void whatIsNotKnownIsLeftOut()
    {
        MeetingContent bare;
        bare.event.title = u"Kennislunch"_s;

        for (const MeetingPaper paper : allOf<MeetingPaper>())
            QVERIFY(textOfPaper(paper, bare).contains(u"Kennislunch"_s));
    }
};

QTEST_GUILESS_MAIN(TestMeetingPapers)
#include "tst_meetingpapers.moc"
