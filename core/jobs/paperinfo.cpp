// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paperinfo.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "jobs/papersettings.h"

namespace kb {

namespace {

/// The knowledge group of a unit with its mailbox; empty while the bank does not know the mailbox.
Result<QString> groupLine(Bank &bank, const Uid &unitUid)
{
    const auto unit = bank.records<Unit>().get(unitUid);
    if (!unit && unit.error().code == Error::Code::NotFound)
        return QString();
    if (!unit || unit->mailbox.isEmpty())
        return unit ? Result<QString>(QString()) : unit.error();
    const QString group = unit->knowledgeGroupName.isEmpty() ? unit->nameNl : unit->knowledgeGroupName;
    return QStringLiteral("Contact: %1, %2").arg(group, unit->mailbox);
}

} // namespace

Result<QString> contactLine(Bank &bank)
{
    const auto settings = paperSettings(bank);
    if (!settings || !settings->contact.isEmpty())
        return settings ? Result<QString>(settings->contact) : settings.error();
    return groupLine(bank, bank.identity().unit);
}

Result<doc::Info> paperInfo(Bank &bank, Language language)
{
    const auto isExample = bank.settings().value(settingname::BankIsExample, false);
    const auto contact = contactLine(bank);
    const auto settings = paperSettings(bank);
    if (const Error *error = firstError(isExample, contact, settings))
        return *error;
    doc::Info info;
    info.unit = bank.identity().unitCode;
    info.date = bank.now().date();
    info.language = language;
    info.contact = *contact;
    info.letterhead = settings->letterhead;
    info.paperSize = settings->size;
    info.face = settings->face;
    info.isExample = isExample->toBool();
    return info;
}

Result<doc::Info> paperInfoOf(Bank &bank, const Uid &unit, Language language)
{
    auto info = paperInfo(bank, language);
    if (!info || unit == bank.identity().unit)
        return info;
    const auto contact = groupLine(bank, unit);
    if (!contact)
        return contact.error();
    if (!contact->isEmpty())
        info->contact = *contact;
    if (const QString code = Owners(bank).codeOfUnit(unit); !code.isEmpty())
        info->unit = code;
    return info;
}

} // namespace kb
