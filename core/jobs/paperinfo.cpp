// SPDX-License-Identifier: EUPL-1.2
#include "jobs/paperinfo.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/papersettings.h"

namespace kb {

namespace {

/// Without a name where the bank does not know the unit.
Result<Unit> knownUnit(Bank &bank, const Uid &uid)
{
    const auto unit = bank.records<Unit>().get(uid);
    return !unit && unit.error().code == Error::Code::NotFound ? Result<Unit>(Unit()) : unit;
}

/// The knowledge group of a unit with its mailbox; empty while the bank does not know the mailbox.
QString groupLine(const Unit &unit)
{
    if (unit.mailbox.isEmpty())
        return {};
    const QString group = unit.knowledgeGroupName.isEmpty() ? unit.nameNl : unit.knowledgeGroupName;
    return QStringLiteral("Contact: %1, %2").arg(group, unit.mailbox);
}

} // namespace

Result<QString> contactLine(Bank &bank)
{
    const auto settings = paperSettings(bank);
    if (!settings || !settings->contact.isEmpty())
        return settings ? Result<QString>(settings->contact) : settings.error();
    const auto own = knownUnit(bank, bank.identity().unit);
    return own ? Result<QString>(groupLine(*own)) : own.error();
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
    if (!info || unit.isNull() || unit == bank.identity().unit)
        return info;
    const auto issuer = knownUnit(bank, unit);
    if (!issuer)
        return issuer.error();
    info->unit = issuer->code;
    info->contact = groupLine(*issuer);
    if (!info->letterhead.isEmpty())
        info->letterhead =
            language == Language::En && !issuer->nameEn.isEmpty() ? issuer->nameEn : issuer->nameNl;
    return info;
}

} // namespace kb
