// SPDX-License-Identifier: EUPL-1.2
#include "jobs/anonymise.h"

#include "bank/authorties.h"
#include "bank/bank.h"
#include "bank/forgetting.h"
#include "bank/forgottenpersons.h"
#include "bank/guestlines.h"
#include "bank/headlines.h"
#include "bank/mergedrecords.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "model/event.h"
#include "model/participant.h"
#include "model/personname.h"
#include "report/anonymouswords.h"
#include "store/sqlfile.h"

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

Rewording alwaysSaying(const Value &value)
{
    return [value](const Value &) { return value; };
}

/// What is personal goes, whoever said it; and nobody asks them anything any more.
QMap<FieldId, Rewording> rewordedPerson(const Person &person)
{
    const Values bare = valuesOf(withoutName(person));
    QMap<FieldId, Rewording> fields;
    for (const FieldInfo *field : recordTypeOf<Person>.fields) {
        if (isAboutSomebody(field->reach) ||
            QLatin1StringView(field->name) == QLatin1StringView("no_contact"))
            fields.insert(field->id, alwaysSaying(bare.value(field->id, Value(nullptr))));
    }
    return fields;
}

QMap<FieldId, Rewording> rewordedGuest(const QList<Uid> &persons, const QString &organisation)
{
    const auto id = [](const char *name) {
        return recordTypeOf<Participant>.field(QLatin1StringView(name))->id;
    };
    const auto nobody = [persons](const Value &said) {
        return persons.contains(Codec<Uid>::from(said)) ? Value(nullptr) : said;
    };
    const auto filledIn = [organisation](const Value &said) {
        return said.toString().isEmpty() ? Codec<QString>::to(organisation) : said;
    };
    return {{id("person"), nobody},
            {id("name"), alwaysSaying(anonymousGuestWords(organisation))},
            {id("organisation"), filledIn},
            {id("needs"), alwaysSaying(Value(nullptr))}};
}

Result<> leaveList(Bank &bank, Write &write, const Person &person, const QList<Uid> &persons, const Uid &uid)
{
    const auto guest = bank.records<Participant>().get(uid);
    const auto day = guest ? dayOfEvent(bank, guest->event) : Result<QDate>(guest.error());
    const auto organisation = day ? organisationOn(bank, person, *day) : Result<QString>(day.error());
    if (!organisation)
        return organisation.error();
    const QString where = guest->organisation.isEmpty() ? *organisation : guest->organisation;
    return unlessForeign(write.rewordInPlace(recordTypeOf<Participant>, uid, rewordedGuest(persons, where)));
}

/// What is erased, told before anything changes.
struct Traces
{
    QList<Uid> persons;    ///< the person, and those who went into this one
    QStringList names;     ///< all that these ever had
    QList<qint64> gone;    ///< those who went into this one
    QList<qint64> studies; ///< that may say who an author is, or once said it
    GuestLines lines;      ///< on the lists of events
};

Result<> leaveLists(Bank &bank, Write &write, const Person &person, const Traces &traces)
{
    for (const Uid &guest : traces.lines.now) {
        if (auto left = leaveList(bank, write, person, traces.persons, guest); !left)
            return left;
    }
    return {};
}

Result<Traces> tracesOf(Bank &bank, const Person &person)
{
    Database &db = bank.context().db;
    const auto into = wentInto(db, Kind::Person, person.uid);
    const auto gone = into ? knownIds(db, *into) : Result<QList<qint64>>(into.error());
    const auto names = gone ? everyNameOf(bank.context(), QList<qint64>{person.facts.id} + *gone)
                            : Result<QStringList>(gone.error());
    if (!names)
        return names.error();
    Traces traces{.persons = QList<Uid>{person.uid} + *into, .names = *names, .gone = *gone};
    const auto studies = studiesThatMayTie(db, traces.persons);
    const auto mayName = linesThatMayName(db, traces.persons);
    const auto lines =
        mayName ? linesAbout(bank.context(), traces.persons, *mayName) : Result<GuestLines>(mayName.error());
    if (const Error *error = firstError(studies, lines))
        return *error;
    traces.studies = *studies;
    traces.lines = *lines;
    return traces;
}

Result<> forgetAll(Write &write, const Person &person, const Traces &traces)
{
    Database &db = write.context().db;
    const auto ofSteps = forgetStepNames(db, traces.names);
    const auto keptOut = forgetQuarantined(db, traces.persons + traces.lines.now);
    const auto ofGuests = forgetOnLines(write, traces.lines);
    const auto ofPerson = forgetPersonal(write, recordTypeOf<Person>, {person.facts.id}, Forgotten::History);
    const auto ofGone = forgetPersonal(write, recordTypeOf<Person>, traces.gone, Forgotten::Everything);
    const Error *error = firstError(ofSteps, keptOut, ofGuests, ofPerson, ofGone);
    return error ? Result<>(*error) : Result<>();
}

Result<> takeOutOfContacts(Bank &bank, Write &write, const Person &person)
{
    const auto traces = tracesOf(bank, person);
    if (!traces)
        return traces.error();
    if (auto left = leaveLists(bank, write, person, *traces); !left)
        return left;
    if (auto untied = untieAuthors(write, traces->persons, traces->studies); !untied)
        return untied;
    for (const Uid &uid : traces->persons) {
        if (auto forgotten = forgetExpertise(write, uid); !forgotten)
            return forgotten;
    }
    const auto renamed = write.rewordInPlace(recordTypeOf<Person>, person.uid, rewordedPerson(person));
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
