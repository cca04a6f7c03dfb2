// SPDX-License-Identifier: EUPL-1.2
#include "jobs/anonymise.h"

#include "bank/bank.h"
#include "bank/forgetting.h"
#include "bank/headlines.h"
#include "bank/mergedrecords.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "model/event.h"
#include "model/participant.h"
#include "model/personname.h"
#include "model/study.h"
#include "report/anonymouswords.h"
#include "store/sqlfile.h"

#include <array>
#include <limits>

namespace kb {

namespace {

/// Only what says nothing about who it was.
Person withoutName(const Person &known)
{
    Person bare;
    static_cast<RecordHead &>(bare) = known;
    bare.keywords.clear();
    bare.externalId.clear();
    bare.extra.clear();
    bare.family = anonymousPersonWords();
    bare.roles = known.roles;
    bare.privacyGround = known.privacyGround;
    bare.noContact = true;
    bare.mergedInto = known.mergedInto;
    return bare;
}

/// When an event is; no day where it is not known, or the event is not here.
Result<QDate> dayOfEvent(Bank &bank, const Uid &uid)
{
    const auto event = bank.records<Event>().get(uid);
    if (!event && event.error().code != Error::Code::NotFound)
        return event.error();
    return event ? event->start.date() : QDate();
}

/// Where somebody worked on that day; today where the day is not known. Empty where nobody knows.
Result<QString> organisationOn(Bank &bank, const Person &person, const QDate &day)
{
    const QDate asked = day.isValid() ? day : bank.now().date();
    QList<Uid> places;
    for (const Affiliation &work : person.affiliations) {
        if (isOn(work, asked))
            places.append(work.at);
    }
    const auto lines = headlines(bank.context().db, places);
    if (!lines)
        return lines.error();
    const auto known = std::ranges::find_if(places, [&](const Uid &place) { return lines->contains(place); });
    return known == places.end() ? QString() : lines->value(*known).title;
}

/// What another unit owns stays as it is: it names somebody without a name.
Result<> unlessForeign(const Result<> &done)
{
    return !done && done.error().code == Error::Code::NotOwner ? Result<>() : done;
}

Result<> leaveList(Bank &bank, Write &write, const Person &person, const Uid &uid)
{
    const auto guest = bank.records<Participant>().get(uid);
    const auto day = guest ? dayOfEvent(bank, guest->event) : Result<QDate>(guest.error());
    if (const Error *error = firstError(guest, day))
        return *error;
    Participant left = *guest;
    if (left.organisation.isEmpty()) {
        const auto organisation = organisationOn(bank, person, *day);
        if (!organisation)
            return organisation.error();
        left.organisation = *organisation;
    }
    left.person = {};
    left.name = anonymousGuestWords(left.organisation);
    left.needs.clear();
    return unlessForeign(write.changeInPlace(recordTypeOf<Participant>, uid, valuesOf(left, *guest)));
}

/// The name stays as it was published; that it was this person is not said any more.
Result<> leaveStudy(Bank &bank, Write &write, const QList<Uid> &persons, const Uid &uid)
{
    const auto known = bank.records<Study>().get(uid);
    if (!known)
        return known.error();
    Study study = *known;
    for (Contribution &one : study.contributions) {
        if (persons.contains(one.person))
            one.person = {};
    }
    return unlessForeign(write.changeInPlace(recordTypeOf<Study>, uid, valuesOf(study, *known)));
}

/// What is erased, told before anything changes.
struct Traces
{
    QList<Uid> persons;   ///< the person, and those who went into this one
    QStringList names;    ///< all that these ever had
    QList<qint64> gone;   ///< those who went into this one
    QList<Uid> naming;    ///< records that name one of them, also in the trash
    QList<qint64> guests; ///< of these the lines on the lists of events
};

Result<> leaveRecords(Bank &bank, Write &write, const Person &person, const Traces &traces)
{
    for (const Uid &uid : traces.naming) {
        const auto kind = recordKind(bank.context().db, uid);
        if (!kind)
            return kind.error();
        const auto left = *kind == Kind::Participant ? leaveList(bank, write, person, uid)
                          : *kind == Kind::Study     ? leaveStudy(bank, write, traces.persons, uid)
                                                     : Result<>();
        if (!left)
            return left;
    }
    return {};
}

/// What somebody knows about says who it was: neither now nor in the log.
Result<> forgetExpertise(Bank &bank, Write &write, const Uid &person)
{
    if (auto taken = bank.links().set(write, person, LinkType::Expertise, {}); !taken)
        return taken;
    const auto links = bank.context().db.all(
        sqlFile("link/ever_from"), [](Row row) { return row.next<qint64>(); }, person,
        QStringView(QString(codeOf(LinkType::Expertise))));
    return links ? forgetWhole(write, recordTypeOf<Link>, *links) : Result<>(links.error());
}

/// What a step may be called by the name of a person for; of a note by that of whom it is about.
constexpr std::array calledByName{Kind::Person, Kind::Note};

/// All names that somebody ever had here, as steps are called by them.
Result<QStringList> everyNameOf(Bank &bank, const QList<qint64> &persons)
{
    QStringList names;
    for (const qint64 id : persons) {
        const auto operations = bank.context().log.ofRecord(id);
        if (!operations)
            return operations.error();
        Values values;
        for (const Operation &operation : *operations) {
            values.insert(operation.fields);
            const auto then = recordOf<Person>(values);
            names << fullName(then).replace(u'\t', u' ') << nameInLine(then).replace(u'\t', u' ');
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

Result<QList<qint64>> idsNaming(Database &db, const char *query, const Uid &person)
{
    return db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, person, QStringView(textOf(person)));
}

Result<> addNamings(Database &db, const Uid &person, Traces &traces)
{
    const auto inUse = idsNaming(db, "person/naming", person);
    const auto trashed = idsNaming(db, "person/trashed_naming", person);
    const auto guests = db.all(
        sqlFile("participant/of_person"), [](Row row) { return row.next<qint64>(); }, person);
    if (const Error *error = firstError(inUse, trashed, guests))
        return *error;
    const auto naming = recordUids(db, *inUse + *trashed);
    if (!naming)
        return naming.error();
    traces.naming += *naming;
    traces.guests += *guests;
    return {};
}

Result<Traces> tracesOf(Bank &bank, const Person &person)
{
    Database &db = bank.context().db;
    const auto into = wentInto(db, Kind::Person, person.uid);
    const auto gone = into ? knownIds(db, *into) : Result<QList<qint64>>(into.error());
    const auto names =
        gone ? everyNameOf(bank, QList<qint64>{person.facts.id} + *gone) : Result<QStringList>(gone.error());
    if (!names)
        return names.error();
    Traces traces{.persons = QList<Uid>{person.uid} + *into, .names = *names, .gone = *gone};
    for (const Uid &uid : std::as_const(traces.persons)) {
        if (auto added = addNamings(db, uid, traces); !added)
            return added.error();
    }
    return traces;
}

Result<> forgetNames(Write &write, const QStringList &names)
{
    for (const QString &name : names) {
        for (const Kind kind : calledByName) {
            if (auto forgotten = forgetSubject(write, kind, name); !forgotten)
                return forgotten;
        }
    }
    return {};
}

Result<> forgetAll(Write &write, const Person &person, const Traces &traces)
{
    const auto ofSteps = forgetNames(write, traces.names);
    const auto ofGuests = forgetPersonal(write, recordTypeOf<Participant>, traces.guests, Forgotten::History);
    const auto needs = forgetPassing(write, recordTypeOf<Participant>, traces.guests);
    const auto ofPerson = forgetPersonal(write, recordTypeOf<Person>, {person.facts.id}, Forgotten::History);
    const auto ofGone = forgetPersonal(write, recordTypeOf<Person>, traces.gone, Forgotten::Everything);
    const Error *error = firstError(ofSteps, ofGuests, needs, ofPerson, ofGone);
    return error ? Result<>(*error) : Result<>();
}

Result<> takeOutOfContacts(Bank &bank, Write &write, const Person &person)
{
    const auto traces = tracesOf(bank, person);
    if (!traces)
        return traces.error();
    if (auto left = leaveRecords(bank, write, person, *traces); !left)
        return left;
    for (const Uid &uid : traces->persons) {
        if (auto forgotten = forgetExpertise(bank, write, uid); !forgotten)
            return forgotten;
    }
    const auto renamed =
        write.changeInPlace(recordTypeOf<Person>, person.uid, valuesOf(withoutName(person), person));
    return renamed ? forgetAll(write, person, *traces) : renamed;
}

/// The words by which they were found stay in the file until the index has worked in what changed. Where that
/// fails they are anonymous all the same, and a second run or the next idle moment does it.
Result<> forgetWords(Bank &bank)
{
    const auto left = bank.context().search.index().mergeSome(std::numeric_limits<int>::max());
    return left ? Result<>() : Result<>(left.error());
}

} // namespace

Result<> anonymisePerson(Bank &bank, const Uid &uid)
{
    const auto person = bank.records<Person>().get(uid);
    if (!person)
        return person.error();
    if (!Owners(bank).of(*person).isOurs)
        return Error{Error::Code::NotOwner, textOf(uid)};
    const StepLabel label{QStringLiteral("anonymise"), Kind::Person, 1, person->refcode};
    const auto taken =
        bank.write(label, [&](Write &write) { return takeOutOfContacts(bank, write, *person); });
    return taken ? forgetWords(bank) : taken;
}

} // namespace kb
