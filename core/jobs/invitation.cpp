// SPDX-License-Identifier: EUPL-1.2
#include "jobs/invitation.h"

#include "bank/bank.h"
#include "model/note.h"
#include "model/person.h"
#include "model/personname.h"

namespace kb {

namespace {

Result<> keepReason(Bank &bank, Write &write, const Participant &participant, const Person &person,
                    const QString &despite)
{
    Note note;
    note.about = participant.event;
    note.text = QStringLiteral("%1: %2").arg(fullName(person), despite.trimmed());
    note.visibility = NoteVisibility::Persoonlijk; // it says something about a person
    note.unit = bank.identity().unit;
    const auto kept = bank.records<Note>().insert(write, note);
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace

Result<Uid> invite(Bank &bank, Write &write, const Participant &participant, const QString &despite)
{
    if (participant.person.isNull())
        return bank.records<Participant>().insert(write, participant);
    const auto person = bank.records<Person>().get(participant.person);
    if (!person)
        return person.error();
    if (person->noContact) {
        if (despite.trimmed().isEmpty())
            return Error{Error::Code::NotAllowed, QStringLiteral("no_contact")};
        if (auto kept = keepReason(bank, write, participant, *person, despite); !kept)
            return kept.error();
    }
    return bank.records<Participant>().insert(write, participant);
}

} // namespace kb
