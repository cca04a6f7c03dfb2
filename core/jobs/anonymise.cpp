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
    return bare;
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
    const auto event = guest ? bank.records<Event>().get(guest->event) : Result<Event>(guest.error());
    if (const Error *error = firstError(guest, event))
        return *error;
    Participant left = *guest;
    if (left.organisation.isEmpty()) {
        const auto organisation = organisationOn(bank, person, event->start.date());
        if (!organisation)
            return organisation.error();
        left.organisation = *organisation;
    }
    left.person = {};
    left.name = anonymousGuestWords(left.organisation);
    left.needs.clear();
    return unlessForeign(bank.records<Participant>().update(write, left, *guest));
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
    QList<Uid> persons;          ///< the person, and those who went into this one
    QStringList names;           ///< all that these ever had
    QList<qint64> gone;          ///< those who went into this one
    QList<Uid> naming;           ///< records in use that name one of them, and studies in the trash
    QList<qint64> guests;        ///< of these the lines on the lists of events
    QList<qint64> trashedGuests; ///< such lines in the trash
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
    return bank.links().set(write, person.uid, LinkType::Expertise, {});
}

/// All names that somebody ever had here: steps are called by them.
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
            if (const QString name = fullName(recordOf<Person>(values)).replace(u'\t', u' ');
                !names.contains(name))
                names.append(name);
        }
    }
    names.removeAll(QString());
    return names;
}

Result<QList<qint64>> guestLines(Database &db, const Uid &person, Shelf shelf)
{
    return db.all(
        sqlFile("participant/of_person"), [](Row row) { return row.next<qint64>(); }, person,
        shelf == Shelf::InUse ? 1 : 0);
}

Result<> addNamings(Database &db, const Uid &person, Traces &traces)
{
    const auto ids = db.all(
        sqlFile("person/naming"), [](Row row) { return row.next<qint64>(); }, person,
        QStringView(textOf(person)));
    const auto trashed = db.all(
        sqlFile("person/trashed_studies"), [](Row row) { return row.next<qint64>(); },
        QStringView(textOf(person)));
    if (const Error *error = firstError(ids, trashed))
        return *error;
    const auto naming = recordUids(db, *ids + *trashed);
    const auto guests = guestLines(db, person, Shelf::InUse);
    const auto trashedGuests = guestLines(db, person, Shelf::Trash);
    if (const Error *error = firstError(naming, guests, trashedGuests))
        return *error;
    traces.naming += *naming;
    traces.guests += *guests;
    traces.trashedGuests += *trashedGuests;
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

Result<> forgetAll(Write &write, const Person &person, const Traces &traces)
{
    for (const QString &name : traces.names) {
        if (auto forgotten = forgetSubject(write, Kind::Person, name); !forgotten)
            return forgotten;
    }
    const auto ofGuests = forgetPersonal(write, recordTypeOf<Participant>, traces.guests, Forgotten::History);
    const auto ofTrashedGuests =
        forgetPersonal(write, recordTypeOf<Participant>, traces.trashedGuests, Forgotten::Everything);
    const auto needs = forgetPassing(write, recordTypeOf<Participant>, traces.guests + traces.trashedGuests);
    const auto ofPerson = forgetPersonal(write, recordTypeOf<Person>, {person.facts.id},
                                         person.facts.deleted ? Forgotten::Everything : Forgotten::History);
    const auto ofGone = forgetPersonal(write, recordTypeOf<Person>, traces.gone, Forgotten::Everything);
    const Error *error = firstError(ofGuests, ofTrashedGuests, needs, ofPerson, ofGone);
    return error ? Result<>(*error) : Result<>();
}

Result<> takeOutOfContacts(Bank &bank, Write &write, const Person &person)
{
    const auto traces = tracesOf(bank, person);
    if (!traces)
        return traces.error();
    const auto left = leaveRecords(bank, write, person, *traces);
    const bool isRenamed = left && !person.facts.deleted; // a change would take it out of the trash
    const auto renamed = isRenamed ? bank.records<Person>().update(write, withoutName(person), person) : left;
    return renamed ? forgetAll(write, person, *traces) : renamed;
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
    return bank.write(label, [&](Write &write) { return takeOutOfContacts(bank, write, *person); });
}

} // namespace kb
