// SPDX-License-Identifier: EUPL-1.2
#include "editors/participantspage.h"
#include "jobs/eventparts.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/todaylist.h"
#include "model/exploration.h"
#include "model/knowledgequestion.h"
#include "report/labels.h"
#include "report/renderers.h"
#include "report/todaywords.h"
#include "rowbank.h"
#include "tabs/eventspage.h"
#include "ui/tabs/tabroom.h"
#include "widgets/marklabel.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString NobodyOfTheLeadership = u"Er is nog niemand van de ambtelijke leiding uitgenodigd."_s;

/// A meeting of our own that took place.
Uid heldMeeting(Bank &bank)
{
    Event event;
    event.title = u"Kennislunch"_s;
    event.organiser = event.ownerUnit = bank.identity().unit;
    event.start = bank.now().addDays(-1);
    event.end = event.start.addSecs(3600);
    event.status = EventStatus::Gehouden;
    return insert(bank, event);
}

Result<> closeMeeting(Bank &bank, const Uid &event)
{
    return edit<Event>(bank, event, [](Event &edited) { edited.status = EventStatus::Afgesloten; });
}

/// What Today asks of a meeting that is over; empty for nothing.
QString askedOf(Bank &bank, const Uid &event)
{
    const auto today = readToday(bank, TodayScope::OwnUnit);
    if (!today)
        return {};
    const auto line = std::ranges::find_if(today->lines, [&](const TodayLine &one) {
        return one.rule == u"event_report"_s && one.record == event;
    });
    return line == today->lines.end() ? QString() : todayWhat(*line);
}

/// What the page of the participants says above its list, when these are on it.
QString saidAbout(const QList<ParticipantSide> &sides)
{
    TabRoom<EventsPage> room(Desk::Content::Example, u"KIEM"_s, fixedClock(scenarioBegin()));
    Bank &bank = room.workspace.bank();
    const auto event = named<Event>(bank, u"KIEM-BIJ-01"_s);
    for (const ParticipantSide side : sides)
        insert(bank, Participant{.event = event.uid, .name = u"Iemand"_s, .side = side});
    settle(room.workspace);
    room.tab->showPlace(event.uid);
    settle(room.workspace);
    QStringList said;
    for (const auto *label : room.tab->template findChild<ParticipantsPage *>()->findChildren<MarkLabel *>())
        said.append(label->word());
    return said.join(u'\n');
}

} // namespace

/// Rows S16 to S22a of the specification: meetings and explorations.
class TestMeetingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S16_meetingWithoutAnOutcomeIsNotClosed()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);

        QCOMPARE_ERROR(closeMeeting(*bank, event), Error::Code::NotAllowed);

        insert(*bank, Insight{.event = event, .sequence = 1, .text = u"Begin met één vak"_s});
        QVERIFY_RESULT(closeMeeting(*bank, event));
    }

    void S16_anAgreementIsAnOutcomeAndATaskOfTheChecklistIsNone()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        insert(*bank, Task{.what = u"Zaal huren"_s, .about = event, .origin = TaskOrigin::Draaiboek});
        QCOMPARE_ERROR(closeMeeting(*bank, event), Error::Code::NotAllowed);

        insert(*bank, Task{.what = u"Rekenvoorbeeld"_s, .about = event, .origin = TaskOrigin::Afspraak});
        QVERIFY_RESULT(closeMeeting(*bank, event));
    }

    void S16_meetingThatBroughtNothingIsClosedWithTheReason()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);

        QVERIFY_RESULT(edit<Event>(*bank, event, [](Event &edited) {
            edited.noOutcome = u"De spreker kwam niet."_s;
            edited.status = EventStatus::Afgesloten;
        }));
    }

    void S16_meetingThatIsOverStandsInTodayAlsoWhenNobodySaidThatItWasHeld()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        QVERIFY_RESULT(
            edit<Event>(*bank, event, [](Event &edited) { edited.status = EventStatus::Voorbereiding; }));

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QVERIFY_RESULT(today);
        QVERIFY(std::ranges::any_of(today->lines, [&](const TodayLine &line) {
            return line.rule == u"event_report"_s && line.record == event;
        }));
    }

    void S16_todayAsksOnlyForWhatIsStillToBeWrittenDown()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        const Uid guest = insert(*bank, Participant{.event = event, .name = u"Een gast"_s});
        QCOMPARE(askedOf(*bank, event),
                 u"Bijeenkomst is geweest: aanwezigheid en verslag invullen – Kennislunch"_s);

        QVERIFY_RESULT(edit<Participant>(*bank, guest, [](Participant &edited) { edited.attended = true; }));

        QCOMPARE(askedOf(*bank, event), u"Bijeenkomst is geweest: verslag invullen – Kennislunch"_s);
    }

    void S16_meetingOfTwoDaysIsNotOverOnItsSecond()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        QVERIFY_RESULT(edit<Event>(*bank, event, [&](Event &edited) {
            edited.start = bank->now().addDays(-1);
            edited.end = bank->now().addSecs(3600);
        }));

        const auto today = readToday(*bank, TodayScope::OwnUnit);

        QVERIFY_RESULT(today);
        QVERIFY(std::ranges::none_of(today->lines, [&](const TodayLine &line) {
            return line.rule == u"event_report"_s && line.record == event;
        }));
    }

    void S16_attendanceListStandsInTheOrderOfNamesWithFunctionsAmongThem()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        for (const QString &name : {u"SG (functie)"_s, u"J. de Vries"_s, u"A. Bakker"_s, u"T. Smit"_s})
            insert(*bank, Participant{.event = event, .name = name});

        const auto content = meetingContent(*bank, event, Language::Nl);

        QVERIFY_RESULT(content);
        QStringList names;
        for (const PaperParticipant &participant : content->participants)
            names.append(participant.name);
        QCOMPARE(names,
                 (QStringList{u"A. Bakker"_s, u"Secretaris-generaal"_s, u"T. Smit"_s, u"J. de Vries"_s}));
    }

    void S16_papersSayWhereToReplyToAndWhatToRead()
    {
        const RowBank bank(u"KIEM"_s);

        const auto content = meetingContent(*bank, bank.named<Event>("KIEM-BIJ-02").uid, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->mailbox, u"kiem@voorbeeld.example"_s);
        const QString agenda = renderPlainText(meetingPaper(MeetingPaper::Agenda, *content)).simplified();
        QVERIFY2(agenda.contains(u"Door: Secretaris-generaal"_s), qPrintable(agenda));
        QVERIFY2(agenda.contains(u"- DGRO-STU-0005 "_s), qPrintable(agenda)); // of the list of documents
        QVERIFY2(!agenda.contains(u"(functie)"_s), qPrintable(agenda));
    }

    void S21a_invitationAsksTheQuestionOfTheExploration()
    {
        const RowBank bank(u"KIEM"_s);
        const auto chamber = bank.named<Event>("KIEM-BIJ-01");
        const QString question = bank.named<Exploration>("KIEM-VKN-01").centralQuestion;

        const auto content = meetingContent(*bank, chamber.uid, Language::Nl);

        QVERIFY_RESULT(content);
        const QString invitation = renderPlainText(meetingPaper(MeetingPaper::Invitation, *content));
        QVERIFY2(invitation.simplified().contains(question), qPrintable(invitation));
    }

    void S21a_chamberWithOnlyInstitutesIsWarnedAbout()
    {
        const QString said = saidAbout({ParticipantSide::Kennisinstelling});

        QVERIFY2(said.contains(NobodyOfTheLeadership), qPrintable(said));
    }

    void S21a_warningGoesWhenTheLeadershipIsThere()
    {
        const QString said =
            saidAbout({ParticipantSide::Kennisinstelling, ParticipantSide::AmbtelijkeLeiding});

        QVERIFY2(!said.contains(NobodyOfTheLeadership), qPrintable(said));
    }

    void S21b_everyQuestionOfTheProgrammeSaysWhetherTheExpertsAnsweredIt()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid event = heldMeeting(*bank);
        const QStringList codes = fullCodes(u"DGOBDR-VRG-03 DGKR-VRG-02 DGRO-VRG-06"_s);
        const QList<Answered> answers{Answered::Ja, Answered::Deels, Answered::Nee};
        for (int nth = 0; nth < codes.size(); ++nth)
            insert(*bank, AgendaItem{.event = event,
                                     .sequence = nth + 1,
                                     .title = u"Gesprek"_s,
                                     .about = named<KnowledgeQuestion>(*bank, codes[nth]).uid,
                                     .answered = answers[nth]});

        const auto content = meetingContent(*bank, event, Language::Nl);

        QVERIFY_RESULT(content);
        const QString report = renderPlainText(meetingPaper(MeetingPaper::Report, *content));
        for (const QString &code : codes)
            QVERIFY2(report.contains(code), qPrintable(report));
        for (const Answered answer : answers)
            QVERIFY2(report.contains(label(answer)), qPrintable(report));
    }

    void S22a_explorationWithoutAResultIsNotFinished()
    {
        const RowBank bank(u"KIEM"_s);
        const Uid search = bank.named<Exploration>("KIEM-VKN-01").uid;
        const auto finish = [&](const QString &summary) {
            return edit<Exploration>(*bank, search, [&](Exploration &edited) {
                edited.status = ExplorationStatus::Afgerond;
                edited.resultSummary = summary;
            });
        };

        QCOMPARE_ERROR(finish({}), Error::Code::NotAllowed);
        QVERIFY_RESULT(finish(u"Deel specialisten per vak."_s));
    }
};

QTEST_MAIN(TestMeetingRows)
#include "tst_meetingrows.moc"
