// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/receive.h"
#include "jobs/anonymise.h"
#include "model/concept.h"
#include "model/event.h"
#include "model/participant.h"
#include "model/person.h"
#include "support/testbank.h"

namespace kb::test {

/// The name that a bank of these tests has to forget.
inline QString guestName()
{
    return QStringLiteral("Amrani");
}

/// A study in the trash, and what the guest knows about.
inline Result<> addTies(Bank &bank, Write &write, const Uid &person)
{
    Study study = aStudy(QStringLiteral("Kustlijn op de kaart"));
    study.contributions.first().person = person;
    const auto written = bank.records<Study>().insert(write, study);
    const auto subject = bank.records<Concept>().insert(
        write, {.prefNl = QStringLiteral("kustlijn"), .scheme = QStringLiteral("onderwerp")});
    if (!written || !subject)
        return written ? subject.error() : written.error();
    const auto known = bank.links().add(write, person, LinkType::Expertise, *subject);
    return known ? bank.records<Study>().remove(write, *written) : known;
}

inline Result<> addLine(Bank &bank, Write &write, const Uid &person, const QString &family)
{
    const auto event = bank.records<Event>().insert(
        write, {.title = QStringLiteral("Bijeenkomst"), .organiser = bank.identity().unit});
    if (!event)
        return event.error();
    const auto guest = bank.records<Participant>().insert(
        write, {.event = *event, .person = person, .needs = family + QStringLiteral(" eet geen noten")});
    return guest ? Result<>() : Result<>(guest.error());
}

/// Somebody who is a guest, in a step that is called by the name.
inline Result<> addGuest(Bank &bank, const QString &family)
{
    return bank.write({QStringLiteral("make"), Kind::Person, 1, family}, [&](Write &write) -> Result<> {
        write.takeAsTheyAre();
        const auto person =
            bank.records<Person>().insert(write, {.family = family, .roles = {PersonRole::Expert}});
        const auto listed = person ? addLine(bank, write, *person, family) : Result<>(person.error());
        return listed ? addTies(bank, write, *person) : listed;
    });
}

inline Result<> anonymiseEverybody(Bank &bank)
{
    const auto persons = bank.records<Person>().all();
    if (!persons)
        return persons.error();
    for (const Person &person : *persons) {
        if (auto done = anonymisePerson(bank, person.uid); !done)
            return done;
    }
    return {};
}

/// In how many operations and steps the name still stands.
inline Result<int> timesNamed(Bank &bank, const QString &name)
{
    const auto operations = allOperations(bank);
    const auto steps = StepStore(bank.context().db).newest();
    if (!operations || !steps)
        return operations ? steps.error() : operations.error();
    int times = 0;
    for (const Operation &operation : *operations)
        times += std::ranges::any_of(
            operation.fields, [&](const Value &value) { return value.toCbor().contains(name.toUtf8()); });
    for (const Step &step : *steps)
        times += step.label.subject.contains(name);
    return times;
}

/// In how many operations a record is linked to another one, and how many studies in the trash name
/// somebody.
inline Result<int> timesTied(Bank &bank)
{
    const auto operations = allOperations(bank);
    const auto trash = bank.records<Study>().ids(Shelf::Trash);
    const auto studies = trash ? bank.records<Study>().rows(*trash) : Result<QList<Study>>(trash.error());
    if (!operations || !studies)
        return operations ? studies.error() : operations.error();
    int times = 0;
    for (const Operation &operation : *operations) {
        times += operation.kind == Kind::Link &&
                 std::ranges::any_of(operation.fields, [](const Value &end) { return end.isByteArray(); });
    }
    for (const Study &study : *studies) {
        times += std::ranges::any_of(study.contributions,
                                     [](const Contribution &one) { return !one.person.isNull(); });
    }
    return times;
}

} // namespace kb::test
