// SPDX-License-Identifier: EUPL-1.2
#include "jobs/papersettings.h"

#include "bank/bank.h"
#include "base/firsterror.h"

namespace kb {

namespace {

constexpr QLatin1StringView AttendanceRows("paper.attendance_rows");
constexpr QLatin1StringView AttendanceDestroyed("paper.attendance_destroyed");
constexpr QLatin1StringView Letterhead("paper.letterhead");
constexpr QLatin1StringView Subscription("paper.subscription");
constexpr QLatin1StringView SheetSize("paper.size");      ///< "letter"; anything else is A4
constexpr QLatin1StringView RunningFace("paper.face");    ///< "sans"; anything else has serifs
constexpr QLatin1StringView Citations("paper.citations"); ///< a code; anything else is numbers
constexpr QLatin1StringView AdviceBlocksKey("paper.advice_blocks");
constexpr QLatin1StringView LetterCode("letter");
constexpr QLatin1StringView SansCode("sans");

QJsonValue codeOfSize(doc::PaperSize size)
{
    return size == doc::PaperSize::Letter ? QJsonValue(LetterCode) : QJsonValue();
}

QJsonValue codeOfFace(doc::Face face)
{
    return face == doc::Face::Sans ? QJsonValue(SansCode) : QJsonValue();
}

} // namespace

Result<PaperSettings> paperSettings(Bank &bank)
{
    PaperSettings settings;
    const Settings kept = bank.settings();
    const auto contact = kept.value(settingname::BankContact);
    const auto rows = kept.value(AttendanceRows, settings.attendanceRows);
    const auto destroyed = kept.value(AttendanceDestroyed, settings.attendanceIsDestroyed);
    const auto letterhead = kept.value(Letterhead);
    const auto subscription = kept.value(Subscription);
    const auto size = kept.value(SheetSize);
    const auto face = kept.value(RunningFace);
    const auto citations = kept.value(Citations);
    const auto advice = kept.value(AdviceBlocksKey);
    if (const Error *error =
            firstError(contact, rows, destroyed, letterhead, subscription, size, face, citations, advice))
        return *error;
    settings.contact = contact->toString();
    settings.letterhead = letterhead->toString();
    settings.subscription = subscription->toString();
    settings.attendanceRows = std::max(0, rows->toInt(settings.attendanceRows));
    settings.attendanceIsDestroyed = destroyed->toBool();
    if (size->toString() == LetterCode)
        settings.size = doc::PaperSize::Letter;
    if (face->toString() == SansCode)
        settings.face = doc::Face::Sans;
    settings.advice = adviceLayoutFrom(advice->toObject());
    settings.citations = fromCode<CitationStyle>(citations->toString()).value_or(settings.citations);
    return settings;
}

Result<> keepPaperSettings(Bank &bank, Write &write, const PaperSettings &settings)
{
    const auto before = paperSettings(bank);
    if (!before)
        return before.error();
    const auto keep = [&](QLatin1StringView name, const QJsonValue &value, bool isOther) {
        return isOther ? bank.settings().set(write, name, value) : Result<>();
    };
    const std::array kept{
        keep(settingname::BankContact, settings.contact, settings.contact != before->contact),
        keep(Letterhead, settings.letterhead, settings.letterhead != before->letterhead),
        keep(Subscription, settings.subscription, settings.subscription != before->subscription),
        keep(SheetSize, codeOfSize(settings.size), settings.size != before->size),
        keep(RunningFace, codeOfFace(settings.face), settings.face != before->face),
        keep(Citations, QString(codeOf(settings.citations)), settings.citations != before->citations),
        keep(AdviceBlocksKey, layoutJson(settings.advice), settings.advice != before->advice),
        keep(AttendanceRows, settings.attendanceRows, settings.attendanceRows != before->attendanceRows),
        keep(AttendanceDestroyed, settings.attendanceIsDestroyed,
             settings.attendanceIsDestroyed != before->attendanceIsDestroyed)};
    const auto failed = std::ranges::find_if(kept, [](const Result<> &one) { return !one; });
    return failed == kept.end() ? Result<>() : *failed;
}

} // namespace kb
