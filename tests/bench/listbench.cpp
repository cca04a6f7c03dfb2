// SPDX-License-Identifier: EUPL-1.2
#include "bench/benches.h"
#include "bench/firstpage.h"
#include "bench/rooms.h"
#include "bench/wholelist.h"
#include "jobs/advicelist.h"
#include "jobs/agreementlist.h"
#include "jobs/bulletinlist.h"
#include "jobs/contactlist.h"
#include "jobs/dossierlist.h"
#include "jobs/eventcalendar.h"
#include "jobs/eventlist.h"
#include "jobs/explorationlist.h"
#include "jobs/feedinbox.h"
#include "jobs/institutelist.h"
#include "jobs/organisation.h"
#include "jobs/overlapstore.h"
#include "jobs/personlist.h"
#include "jobs/questionlist.h"
#include "jobs/signalradar.h"
#include "jobs/studylist.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

constexpr double WantedOfCalendar = 50;

/// A list as the window uses it: the newest page at once, all ids beside it, then whatever page is scrolled
/// to.
template <typename Reader> Result<> runReader(Figures &figures, const QString &name)
{
    const auto bank = openBank(figures.path());
    if (!bank)
        return bank.error();
    const auto ids = Reader(**bank).ids({});
    if (!ids)
        return ids.error();
    const QList<qint64> middle = ids->mid(ids->size() / 2, PageSize);
    const QList<qint64> last = ids->last(std::min<qsizetype>(PageSize, ids->size()));
    const auto page = [](const QList<qint64> &rows) {
        return [rows](Bank &bank) { return doneWith(Reader(bank).lines(rows)); };
    };
    const QString of = u"%1 %2: "_s.arg(ids->size()).arg(name);
    if (auto measured = figures.measure(of + u"first page"_s, WantedOfPage, firstPage<Reader>); !measured)
        return measured;
    if (auto measured = figures.measure(of + u"a page in the middle"_s, WantedOfPage, page(middle));
        !measured)
        return measured;
    if (auto measured = figures.measure(of + u"the last page"_s, WantedOfPage, page(last)); !measured)
        return measured;
    return figures.measure(of + u"all ids"_s, std::nullopt,
                           [](Bank &bank) { return doneWith(Reader(bank).ids({})); });
}

/// The least that reading all ids can take.
template <typename R> Result<> runRaw(Figures &figures, const QString &name)
{
    return figures.measure(name + u": all ids and nothing else"_s, std::nullopt,
                           [](Bank &bank) { return doneWith(bank.records<R>().ids()); });
}

Result<> runCalendar(Figures &figures)
{
    const QDate month(Today.year(), Today.month(), 1);
    const auto items = [](QDate first, int days) {
        return [first, days](Bank &bank) {
            return doneWith(calendarItems(bank, first, first.addDays(days - 1), SecondLayer::Shown));
        };
    };
    if (auto measured = figures.measure(u"calendar: this month"_s, WantedOfCalendar, items(month, 42));
        !measured)
        return measured;
    if (auto measured = figures.measure(u"calendar: this week"_s, WantedOfCalendar, items(Today, 7));
        !measured)
        return measured;
    return figures.measure(u"calendar: a month of four years ago"_s, WantedOfCalendar,
                           items(month.addYears(-4), 42));
}

Result<> firstPairs(Bank &bank)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({});
    return ids ? doneWith(store.rows(ids->mid(0, PageSize))) : ids.error();
}

/// The lists of the overlaps, which have no newest page: what weighs most comes first.
Result<> runOverlaps(Figures &figures)
{
    if (auto measured = figures.measure(u"overlaps: first page"_s, WantedOfPage, firstPairs); !measured)
        return measured;
    return figures.measure(u"agreements: the whole list"_s, WantedOfPage,
                           [](Bank &bank) { return doneWith(agreements(bank)); });
}

/// What is read beside the window.
Result<> runBeside(Figures &figures)
{
    if (auto measured = figures.measure(u"signals: how many of what"_s, std::nullopt,
                                        [](Bank &bank) { return doneWith(SignalList(bank).counts()); });
        !measured)
        return measured;
    if (auto measured = figures.measure(u"signals: radar"_s, std::nullopt,
                                        [](Bank &bank) { return doneWith(signalRadar(bank, {})); });
        !measured)
        return measured;
    return figures.measure(u"units and what they own"_s, std::nullopt,
                           [](Bank &bank) { return doneWith(organisation(bank)); });
}

struct List
{
    const char *name;
    Result<> (*run)(Figures &figures, const QString &name);
};

template <typename Reader> constexpr List listOf(const char *name)
{
    return {name, runReader<Reader>};
}

constexpr List Lists[]{
    listOf<StudyList>("studies"),
    listOf<QuestionList>("questions"),
    listOf<SignalList>("signals"),
    listOf<InboxList>("messages"),
    listOf<BulletinList>("bulletins"),
    listOf<EventList>("events"),
    listOf<ExplorationList>("explorations"),
    listOf<AdviceList>("advices"),
    listOf<DossierList>("dossiers"),
    listOf<InstituteList>("institutes"),
    listOf<PersonList>("persons"),
    listOf<ContactList>("contacts"),
};

} // namespace

Result<> runList(Figures &figures)
{
    for (const List &list : Lists) {
        if (auto measured = list.run(figures, QLatin1StringView(list.name)); !measured)
            return measured;
    }
    if (auto measured = runRaw<Signal>(figures, u"signals"_s); !measured)
        return measured;
    if (auto measured = runOverlaps(figures); !measured)
        return measured;
    if (auto measured = runCalendar(figures); !measured)
        return measured;
    if (auto measured = runBeside(figures); !measured)
        return measured;
    return measureWholeList(figures);
}

Result<> runRooms(Figures &figures)
{
    for (const RoomReading &room : roomReadings()) {
        const auto measured = figures.measure(QLatin1StringView(room.what), room.wanted, room.read);
        if (!measured)
            return measured;
    }
    return {};
}

} // namespace kb::bench
