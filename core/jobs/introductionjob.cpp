// SPDX-License-Identifier: EUPL-1.2
#include "jobs/introductionjob.h"

#include "bank/bank.h"
#include "bank/username.h"
#include "base/firsterror.h"
#include "jobs/currentrecords.h"
#include "jobs/keptnames.h"
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

/// People may have confirmed it before one of the questions expired, or one of the records went to the trash.
Result<> checkSides(Bank &bank, const ShownOverlap &shown)
{
    if (auto current = checkCurrent(bank, {shown.a.uid, shown.b.uid}); !current)
        return current;
    const bool isKept = isKeptForItself(shown.a) || isKeptForItself(shown.b);
    return isKept ? Result<>(Error{Error::Code::NotAllowed, QString(codeOf(ShareLevel::EigenDg))})
                  : Result<>();
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
    if (auto checked = checkSides(bank, *shown); !checked)
        return checked.error();
    const auto info = paperInfo(bank, language);
    const auto a = introduced(bank, shown->a);
    const auto b = introduced(bank, shown->b);
    const auto own = bank.records<Unit>().get(bank.identity().unit);
    if (const Error *error = firstError(info, a, b, own))
        return *error;
    const ShownOverlap neutral = withoutKeptNames(*shown);
    return IntroductionContent{.info = *info,
                               .kind = shown->pair.kind,
                               .a = *a,
                               .b = *b,
                               .why = neutral.why(),
                               .sentence = neutral.sentence(language),
                               .proposal = neutral.proposalLine(),
                               .sender = userName(bank.context()),
                               .from = own->mailbox,
                               .made = bank.now()};
}

} // namespace kb
