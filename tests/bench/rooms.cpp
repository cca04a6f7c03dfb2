// SPDX-License-Identifier: EUPL-1.2
#include "bench/rooms.h"

#include "bench/bankmaker.h"
#include "bench/firstpage.h"
#include "jobs/advicelist.h"
#include "jobs/agreedactions.h"
#include "jobs/agreementlist.h"
#include "jobs/approachlist.h"
#include "jobs/bulletinlist.h"
#include "jobs/collectionlist.h"
#include "jobs/contactlist.h"
#include "jobs/decisionlog.h"
#include "jobs/dossierlist.h"
#include "jobs/eventcalendar.h"
#include "jobs/eventlist.h"
#include "jobs/explorationlist.h"
#include "jobs/externalbanklist.h"
#include "jobs/feedinbox.h"
#include "jobs/gaplist.h"
#include "jobs/gapmapjob.h"
#include "jobs/institutelist.h"
#include "jobs/lessonlist.h"
#include "jobs/loglist.h"
#include "jobs/opportunitylist.h"
#include "jobs/organisation.h"
#include "jobs/overlapstore.h"
#include "jobs/personlist.h"
#include "jobs/questionlist.h"
#include "jobs/studylist.h"
#include "jobs/todaylist.h"
#include "jobs/trashlist.h"

namespace kb::bench {

namespace {

constexpr double WantedOfCalendar = 50;
constexpr double WantedOfToday = 200;
constexpr int DaysOfMonth = 42; ///< that a month shows
constexpr int DaysOfWeek = 7;

/// Pairs have no newest page: what weighs most comes first.
Result<> firstPairs(Bank &bank)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    return ids ? doneWith(store.rows(ids->mid(0, PageSize))) : ids.error();
}

Result<> readLog(Bank &bank)
{
    return doneWith(logEntries(bank, {}));
}

Result<> readTrash(Bank &bank)
{
    return doneWith(TrashList(bank).lines());
}

Result<> readGapMap(Bank &bank)
{
    return doneWith(askedGapMap(bank, {}));
}

Result<> readDays(Bank &bank, QDate first, int days)
{
    return doneWith(calendarItems(bank, first, first.addDays(days - 1), SecondLayer::Shown));
}

template <int YearsBack> Result<> readMonth(Bank &bank)
{
    return readDays(bank, QDate(Today.year() - YearsBack, Today.month(), 1), DaysOfMonth);
}

Result<> readWeek(Bank &bank)
{
    return readDays(bank, Today, DaysOfWeek);
}

template <TodayScope Scope> Result<> readScope(Bank &bank)
{
    return doneWith(readToday(bank, Scope));
}

template <typename Reader> constexpr RoomReading listOf(const char *what)
{
    return {what, WantedOfPage, firstPage<Reader>};
}

constexpr RoomReading Readings[]{
    listOf<StudyList>("studies: first page"),
    listOf<ApproachList>("approaches: first page"),
    listOf<LessonList>("experiences: first page"),
    listOf<CollectionList>("knowledge banks: first page"),
    listOf<ExternalBankList>("knowledge banks of others: first page"),
    listOf<SignalList>("signals: first page"),
    listOf<InboxList>("messages: first page"),
    listOf<BulletinList>("bulletins: first page"),
    listOf<QuestionList>("questions: first page"),
    {"gaps: first page", WantedOfPage, firstPage<GapList>, 2500}, // all gaps are worked out for one page
    {"gap map: the whole map", WantedOfPage, readGapMap, 800},
    {"overlaps: first page", WantedOfPage, firstPairs},
    listOf<OpportunityList>("groups: first page"),
    listOf<AgreedActions>("agreed actions: first page"),
    listOf<DecisionLog>("decisions: first page"),
    listOf<EventList>("events: first page"),
    listOf<ExplorationList>("explorations: first page"),
    listOf<AdviceList>("advices: first page"),
    listOf<DossierList>("dossiers: first page"),
    listOf<InstituteList>("institutes: first page"),
    listOf<PersonList>("persons: first page"),
    listOf<ContactList>("contacts: first page"),
    listOf<AgreementList>("agreements: first page"),
    listOf<OrganisationList>("units: the whole tree"),
    {"log: first page", WantedOfPage, readLog},
    {"trash: the whole list", WantedOfPage, readTrash},
    {"calendar: this month", WantedOfCalendar, readMonth<0>},
    {"calendar: this week", WantedOfCalendar, readWeek},
    {"calendar: a month of four years ago", WantedOfCalendar, readMonth<4>},
    {"Today, everything", WantedOfToday, readScope<TodayScope::All>},
    {"Today, the own unit", WantedOfToday, readScope<TodayScope::OwnUnit>},
    {"Today, own dossiers", WantedOfToday, readScope<TodayScope::OwnDossiers>},
};

} // namespace

std::span<const RoomReading> roomReadings()
{
    return Readings;
}

} // namespace kb::bench
