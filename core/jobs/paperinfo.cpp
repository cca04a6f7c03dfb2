// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paperinfo.h"

#include "bank/bank.h"

namespace kb {

Result<doc::Info> paperInfo(Bank &bank, Language language)
{
    const auto isExample = bank.settings().value(settingname::BankIsExample, false);
    const auto contact = bank.settings().value(settingname::BankContact);
    if (!isExample || !contact)
        return isExample ? contact.error() : isExample.error();
    doc::Info info;
    info.unit = bank.identity().unitCode;
    info.date = bank.now().date();
    info.language = language;
    info.contact = contact->toString();
    info.isExample = isExample->toBool();
    return info;
}

} // namespace kb
