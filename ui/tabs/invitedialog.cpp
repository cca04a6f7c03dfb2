// SPDX-License-Identifier: EUPL-1.2
#include "tabs/invitedialog.h"

#include "bank/headlines.h"
#include "editors/recordpicker.h"
#include "jobs/eventparts.h"
#include "jobs/invitation.h"
#include "widgets/form.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

/// How many were put on the list, and why others were not.
struct Invited
{
    int added = 0;
    int there = 0;     ///< were on it already
    int unwilling = 0; ///< do not want to be approached
};

Result<Invited> inviteAll(JobContext &context, Write &write, const QList<Uid> &persons, const Uid &event)
{
    const auto parts = partsOf(context.bank, event);
    if (!parts)
        return parts.error();
    Invited invited;
    for (const Uid &person : persons) {
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (std::ranges::find(parts->participants, person, &Participant::person) !=
            parts->participants.end()) {
            ++invited.there;
            continue;
        }
        const auto made = invite(context.bank, write, {.event = event, .person = person});
        if (!made && made.error().code != Error::Code::NotAllowed)
            return made.error();
        ++(made ? invited.added : invited.unwilling);
    }
    return invited;
}

QString sentenceOf(const Invited &invited, const QString &event)
{
    QStringList sentences;
    if (invited.added > 0)
        sentences.append(
            InviteDialog::tr("%n person(s) put on the list of %1.", nullptr, invited.added).arg(event));
    if (invited.there > 0)
        sentences.append(InviteDialog::tr("%n were on it already.", nullptr, invited.there));
    if (invited.unwilling > 0)
        sentences.append(
            InviteDialog::tr("%n left out: does not want to be approached.", nullptr, invited.unwilling));
    return sentences.join(u' ');
}

QString nameOfRecords(Workspace &workspace, const QList<Uid> &records)
{
    if (records.size() > 1)
        return InviteDialog::tr("%n person(s)", nullptr, int(records.size()));
    const auto lines = linesOf(workspace.bank().context().db, records);
    return lines && !lines->isEmpty() ? nameOf(lines->first()) : QString();
}

} // namespace

InviteDialog::InviteDialog(Workspace &workspace, const QString &who, QWidget *parent)
    : FieldsDialog(tr("Invite"), who, parent)
    , m_event(new RecordPicker(workspace, {Kind::Event}))
    , m_eventField(&form().addField(
          {.label = tr("&Event"), .help = tr("Type a part of its code or title"), .need = Need::Required},
          m_event))
{
    addLeave(tr("&Cancel"));
    addAccept(tr("&Invite"));
    form().focusFirst();
}

Uid InviteDialog::event() const
{
    return m_event->record();
}

void InviteDialog::check()
{
    m_eventField->setError(event().isNull() ? tr("Choose the event.") : QString());
}

void invitePersons(Workspace &workspace, const QList<Uid> &persons, QWidget *parent)
{
    InviteDialog dialog(workspace, nameOfRecords(workspace, persons), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Uid event = dialog.event();
    const QString name = nameOfRecords(workspace, {event});
    const StepLabel label{
        .act = QStringLiteral("edit"), .kind = Kind::Event, .count = int(persons.size()), .subject = name};
    workspace.writeStep(
        InviteDialog::tr("Inviting %n person(s)", nullptr, label.count), label, &workspace,
        [persons, event](JobContext &context, Write &write) {
            return inviteAll(context, write, persons, event);
        },
        [&workspace, name](const Result<Invited> &invited) {
            if (!invited)
                return workspace.sayError(invited.error());
            if (invited->added > 0)
                workspace.sayDone(sentenceOf(*invited, name));
            else
                workspace.say({.sentence = sentenceOf(*invited, name), .tone = Message::Tone::Failed});
        });
}

} // namespace kb
