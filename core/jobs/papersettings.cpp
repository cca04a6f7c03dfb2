// SPDX-License-Identifier: EUPL-1.2
#include "jobs/papersettings.h"

#include "bank/bank.h"
#include "base/firsterror.h"

namespace kb {

namespace {

constexpr QLatin1StringView AttendanceRows("paper.attendance_rows");

} // namespace

Result<PaperSettings> paperSettings(Bank &bank)
{
    PaperSettings settings;
    const auto contact = bank.settings().value(settingname::BankContact);
    const auto rows = bank.settings().value(AttendanceRows, settings.attendanceRows);
    if (const Error *error = firstError(contact, rows))
        return *error;
    settings.contact = contact->toString();
    settings.attendanceRows = std::max(0, rows->toInt(settings.attendanceRows));
    return settings;
}

Result<> keepPaperSettings(Bank &bank, Write &write, const PaperSettings &settings)
{
    if (auto kept = bank.settings().set(write, settingname::BankContact, settings.contact); !kept)
        return kept;
    return bank.settings().set(write, AttendanceRows, settings.attendanceRows);
}

} // namespace kb
