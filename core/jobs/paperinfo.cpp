// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paperinfo.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/papersettings.h"

namespace kb {

Result<QString> contactLine(Bank &bank)
{
    const auto settings = paperSettings(bank);
    if (!settings || !settings->contact.isEmpty())
        return settings ? Result<QString>(settings->contact) : settings.error();
    const auto unit = bank.records<Unit>().get(bank.identity().unit);
    if (!unit || unit->mailbox.isEmpty())
        return unit ? Result<QString>(QString()) : unit.error();
    const QString group = unit->knowledgeGroupName.isEmpty() ? unit->nameNl : unit->knowledgeGroupName;
    return QStringLiteral("Contact: %1, %2").arg(group, unit->mailbox);
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

} // namespace kb
