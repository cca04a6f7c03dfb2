// SPDX-License-Identifier: EUPL-1.2
#include "tabs/copyaddresses.h"

#include "bank/bank.h"
#include "jobs/eventparts.h"
#include "model/person.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace kb {

namespace {

struct CopyAddressesWording
{
    Q_DECLARE_TR_FUNCTIONS(CopyAddresses)
};

struct MailAddresses
{
    QStringList known; ///< each once
    int lacking = 0;   ///< persons without one
    int unwilling = 0; ///< persons who do not want to be approached
};

Result<MailAddresses> mailAddressesOf(JobContext &context, const QList<Uid> &persons)
{
    MailAddresses addresses;
    for (const Uid &uid : persons) {
        if (context.stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const auto person = context.bank.records<Person>().get(uid);
        if (!person)
            return person.error();
        if (person->noContact)
            ++addresses.unwilling;
        else if (person->email.isEmpty())
            ++addresses.lacking;
        else
            addresses.known.append(person->email);
    }
    addresses.known.removeDuplicates();
    return addresses;
}

Result<MailAddresses> addressesOfGuests(JobContext &context, const Uid &event)
{
    const auto parts = partsOf(context.bank, event);
    if (!parts)
        return parts.error();
    QList<Uid> persons;
    int byName = 0;
    for (const Participant &guest : parts->participants) {
        if (guest.rsvp == Rsvp::KomtNiet)
            continue;
        if (guest.person.isNull())
            ++byName;
        else
            persons.append(guest.person);
    }
    auto addresses = mailAddressesOf(context, persons);
    if (addresses)
        addresses->lacking += byName;
    return addresses;
}

QString copiedSentence(const MailAddresses &addresses)
{
    const int copied = int(addresses.known.size());
    QStringList sentences{copied > 0
                              ? CopyAddressesWording::tr("%n e-mail address(es) copied.", nullptr, copied)
                              : CopyAddressesWording::tr("There is no e-mail address to copy.")};
    if (addresses.lacking > 0)
        sentences.append(CopyAddressesWording::tr("%n person(s) have none.", nullptr, addresses.lacking));
    if (addresses.unwilling > 0)
        sentences.append(CopyAddressesWording::tr("%n left out: does not want to be approached.", nullptr,
                                                  addresses.unwilling));
    return sentences.join(u' ');
}

void tellCopied(Workspace &workspace, const Result<MailAddresses> &addresses)
{
    if (!addresses)
        return workspace.sayError(addresses.error());
    if (!addresses->known.isEmpty())
        QGuiApplication::clipboard()->setText(addresses->known.join(QStringLiteral("; ")));
    workspace.say({.sentence = copiedSentence(*addresses)});
}

} // namespace

void copyAddresses(Workspace &workspace, const QList<Uid> &persons, QObject *asker)
{
    workspace.reads().run(
        asker, [persons](JobContext &context) { return mailAddressesOf(context, persons); },
        [&workspace](const Result<MailAddresses> &addresses) { tellCopied(workspace, addresses); });
}

void copyAddressesOfGuests(Workspace &workspace, const Uid &event, QObject *asker)
{
    workspace.reads().run(
        asker, [event](JobContext &context) { return addressesOfGuests(context, event); },
        [&workspace](const Result<MailAddresses> &addresses) { tellCopied(workspace, addresses); });
}

} // namespace kb
