// SPDX-License-Identifier: EUPL-1.2
#include "jobs/introductionjob.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "model/unit.h"

namespace kb {

namespace {

Result<IntroducedUnit> introduced(Bank &bank, const Headline &line)
{
    const auto unit = bank.records<Unit>().get(line.unit);
    if (!unit)
        return unit.error();
    return IntroducedUnit{.code = unit->code,
                          .name = unit->nameNl,
                          .mailbox = unit->mailbox,
                          .record = line.code,
                          .title = line.title};
}

/// A letter has both records whole, for both units.
bool isKeptForItself(const Headline &line)
{
    return line.shareLevel == ShareLevel::EigenDg;
}

} // namespace

bool mayIntroduce(const ShownOverlap &shown)
{
    const bool isOfTwo = !shown.a.unit.isNull() && !shown.b.unit.isNull() && shown.a.unit != shown.b.unit;
    const bool isUnwanted = shown.verdict && shown.verdict->showRule == ShowRule::Nooit;
    return confirms(shown.state()) && !shown.isDisputed() && !isUnwanted && !shown.isBlind && isOfTwo;
}

Result<IntroductionContent> introductionContent(Bank &bank, Language language, const Uid &one,
                                                const Uid &other)
{
    const auto shown = OverlapStore(bank).ofPair(one, other);
    if (!shown)
        return shown.error();
    if (!mayIntroduce(*shown))
        return Error{Error::Code::InvalidInput, QStringLiteral("state")};
    if (isKeptForItself(shown->a) || isKeptForItself(shown->b))
        return Error{Error::Code::NotAllowed, QString(codeOf(ShareLevel::EigenDg))};
    const auto info = paperInfo(bank, language);
    const auto a = introduced(bank, shown->a);
    const auto b = introduced(bank, shown->b);
    const auto own = bank.records<Unit>().get(bank.identity().unit);
    if (const Error *error = firstError(info, a, b, own))
        return *error;
    return IntroductionContent{.info = *info,
                               .kind = shown->pair.kind,
                               .a = *a,
                               .b = *b,
                               .why = shown->why(),
                               .sentence = shown->sentence(language),
                               .proposal = shown->proposalLine(),
                               .sender = userName(bank.context()),
                               .from = own->mailbox,
                               .made = bank.now()};
}

} // namespace kb
