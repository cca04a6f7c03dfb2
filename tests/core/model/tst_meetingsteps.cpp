// SPDX-License-Identifier: EUPL-1.2
#include "model/meetingsteps.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestMeetingSteps : public QObject
{
    Q_OBJECT

    static Event invitable()
    {
        Event event;
        event.goal = u"Samen kiezen"_s;
        event.start = QDateTime(QDate(2026, 3, 9), QTime(13, 0), Qt::UTC);
        event.end = event.start.addSecs(7200);
        event.placeKind = PlaceKind::Online;
        return event;
    }

    static Event invited()
    {
        Event event = invitable();
        event.status = EventStatus::Uitgenodigd;
        return event;
    }

    static Event held()
    {
        Event event = invitable();
        event.status = EventStatus::Gehouden;
        return event;
    }

    static QStringList missing(Event event, EventStatus status, const EventSurroundings &around = {})
    {
        const Event before = event;
        event.status = status;
        return missingForStep(before, event, around);
    }

private Q_SLOTS:
    void anInvitationHasAGoalAMomentAPlaceAndSomebodyToInvite()
    {
        QCOMPARE(missing(Event(), EventStatus::Uitgenodigd),
                 (QStringList{u"goal"_s, u"start"_s, u"place_kind"_s, u"participant"_s}));
        QCOMPARE(missing(invitable(), EventStatus::Uitgenodigd, {.participants = 1}), QStringList());
    }

    void whoIsInvitedInPersonHearsWhere()
    {
        Event event = invitable();
        event.placeKind = PlaceKind::Hybride;
        QCOMPARE(missing(event, EventStatus::Uitgenodigd, {.participants = 1}), QStringList{u"place"_s});

        event.place = u"Huis van de Kennis"_s;
        QCOMPARE(missing(event, EventStatus::Uitgenodigd, {.participants = 1}), QStringList());
    }

    void confirmedMeansThatTheTimesAreKnown()
    {
        Event untimed = invited();
        untimed.start = untimed.end = {};
        QCOMPARE(missing(untimed, EventStatus::Bevestigd), (QStringList{u"start"_s, u"end"_s}));
        QCOMPARE(missing(invited(), EventStatus::Bevestigd), QStringList());
    }

    void whatIsSkippedIsAskedAllTheSame()
    {
        const QStringList all{u"goal"_s, u"start"_s, u"place_kind"_s, u"participant"_s, u"end"_s};
        QCOMPARE(missing(Event(), EventStatus::Bevestigd), all);
        QCOMPARE(missing(Event(), EventStatus::Gehouden), all);
        QCOMPARE(missing(invitable(), EventStatus::Gehouden), QStringList{u"participant"_s});
        QCOMPARE(missing(invitable(), EventStatus::Gehouden, {.participants = 1}), QStringList());
    }

    void aMeetingThatIsAddedWithALaterStatusIsAskedTheSame()
    {
        Event held = invitable();
        held.status = EventStatus::Gehouden;
        QCOMPARE(missingForStep(Event(), held, {}), QStringList{u"participant"_s});
        QCOMPARE(missingForStep(Event(), held, {.participants = 3}), QStringList());
    }

    void whatWasAskedBeforeIsNotAskedAgain()
    {
        Event held;
        held.status = EventStatus::Gehouden; // as it came in from a calendar
        held.report = u"Wij spraken elkaar."_s;
        QCOMPARE(missing(held, EventStatus::Verslag), QStringList());
    }

    void whoComesBackFromAMeetingThatWasMovedInvitesAnew()
    {
        Event moved = invitable();
        moved.status = EventStatus::Verplaatst;
        QCOMPARE(missing(moved, EventStatus::Bevestigd), QStringList{u"participant"_s});
    }

    void aReportThatIsReadyHasText()
    {
        QCOMPARE(missing(held(), EventStatus::Verslag), QStringList{u"report"_s});
    }

    void closingAsksForAnOutcome()
    {
        Event reported = held();
        reported.report = u"Wij spraken elkaar."_s;
        QCOMPARE(missing(reported, EventStatus::Afgesloten), QStringList{u"outcome"_s});

        QCOMPARE(missing(held(), EventStatus::Afgesloten, {.insights = 1}), QStringList());
        QCOMPARE(missing(held(), EventStatus::Afgesloten, {.agreements = 1}), QStringList());
        Event fruitless = held();
        fruitless.noOutcome = u"De spreker kwam niet."_s;
        QCOMPARE(missing(fruitless, EventStatus::Afgesloten), QStringList());
    }

    void whatDoesNotTakePlaceSaysWhy()
    {
        QCOMPARE(missing(invitable(), EventStatus::Geannuleerd), QStringList{u"status_reason"_s});
        QCOMPARE(missing(invitable(), EventStatus::Verplaatst), QStringList{u"status_reason"_s});
    }

    void aFinishedExplorationSaysWhatItBrought()
    {
        Exploration after;
        after.status = ExplorationStatus::Afgerond;
        QCOMPARE(missingForStep(Exploration(), after), QStringList{u"result_summary"_s});

        after.resultSummary = u"Spreiden helpt"_s;
        QCOMPARE(missingForStep(Exploration(), after), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMeetingSteps)
#include "tst_meetingsteps.moc"
