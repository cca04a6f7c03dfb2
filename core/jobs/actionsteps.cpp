// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/agreedactions.h"
#include "jobs/agreedmeeting.h"
#include "jobs/agreedwork.h"
#include "jobs/currentrecords.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/pairsofgroup.h"

namespace kb {

namespace {

Result<> checkDraft(Bank &bank, const ActionDraft &draft)
{
    const OverlapAction &action = draft.action;
    const char *missing = action.what.trimmed().isEmpty() ? "what"
                          : action.leadUnit.isNull()      ? "lead_unit"
                          : !action.due.isValid()         ? "due"
                                                          : nullptr;
    if (missing)
        return Error{Error::Code::InvalidInput, QString::fromLatin1(missing)};
    if (draft.about.isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("about")};
    return checkCurrent(bank, draft.about);
}

QList<Uid> unitsBeside(const Uid &lead, QList<Uid> units)
{
    units.removeAll(lead);
    return units;
}

Result<> writeOthers(Bank &bank, Write &write, const Uid &action, const Uid &lead, const QList<Uid> &others)
{
    return bank.links().set(write, action, LinkType::AgreedWith, unitsBeside(lead, others));
}

AgreedWork workIn(const ActionDraft &draft)
{
    return {.kind = draft.action.kind,
            .title = draft.research,
            .about = draft.about,
            .lead = draft.action.leadUnit,
            .others = unitsBeside(draft.action.leadUnit, draft.others),
            .due = draft.action.due};
}

/// What is made in the same step; null for nothing.
Result<Uid> writeFollowUp(Bank &bank, Write &write, const ActionDraft &draft)
{
    if (!draft.research.isEmpty())
        return writeAgreedResearch(bank, write, workIn(draft));
    if (!draft.meeting.isEmpty())
        return writeAgreedMeeting(bank, write,
                                  {.title = draft.meeting,
                                   .about = draft.about,
                                   .organiser = draft.action.leadUnit,
                                   .units = unitsBeside(draft.action.leadUnit, draft.others)});
    if (draft.hasTasks)
        return writeAgreedTasks(bank, write, workIn(draft));
    return draft.action.followUp;
}

Result<Uid> writeAction(Bank &bank, Write &write, const ActionDraft &draft)
{
    const auto followUp = writeFollowUp(bank, write, draft);
    if (!followUp)
        return followUp;
    OverlapAction action = draft.action;
    action.what = action.what.simplified();
    action.followUp = *followUp;
    const auto made = bank.records<OverlapAction>().insert(write, action);
    if (!made)
        return made;
    const auto about = bank.links().set(write, *made, LinkType::Agreed, draft.about);
    const auto with = writeOthers(bank, write, *made, action.leadUnit, draft.others);
    const Error *error = firstError(about, with);
    return error ? Result<Uid>(*error) : made;
}

Result<> writeVerdicts(Bank &bank, Write &write, const QList<Verdict> &verdicts)
{
    for (const Verdict &verdict : verdicts) {
        if (auto written = writeVerdict(bank, write, verdict); !written)
            return written;
    }
    return {};
}

StepLabel labelOf(const char *act, const OverlapAction &action)
{
    return {QString::fromLatin1(act), Kind::OverlapAction, 1, action.what.simplified()};
}

/// How a pair is with what stands of this; empty when nothing does, and the pair waits for an agreement.
std::optional<OverlapState> stateThatFollows(QList<OverlapAction> actions, const OverlapAction &edited)
{
    actions.removeIf([&](const OverlapAction &action) {
        return action.uid == edited.uid || !stands(action.status, action.answer);
    });
    if (stands(edited.status, edited.answer))
        actions.append(edited);
    if (actions.isEmpty())
        return std::nullopt;
    const bool isLeft =
        std::ranges::any_of(actions, [](const OverlapAction &action) { return isRunning(action.status); });
    return isLeft ? OverlapState::Actie : OverlapState::Klaar;
}

/// The verdict that this person gives as the pair is done, or no longer; empty when it stays as it is. Where
/// nothing stands any more it does: who reads the pair sees that (overlaprows.cpp).
Result<std::optional<Verdict>> verdictThatFollows(Bank &bank, const OverlapAction &edited)
{
    const std::optional<Verdict> none;
    const auto about = bank.links().from(edited.uid, LinkType::Agreed);
    if (!about || about->size() != 2)
        return about ? Result<std::optional<Verdict>>(none) : about.error();
    const auto shown = OverlapStore(bank).ofPair(about->first(), about->last());
    const auto actions = AgreedActions(bank).aboutPair(about->first(), about->last());
    const auto verdicts = verdictsOfPair(bank, std::min(about->first(), about->last()),
                                         std::max(about->first(), about->last()));
    if (!shown && shown.error().code == Error::Code::NotFound)
        return none;
    if (const Error *error = firstError(shown, actions, verdicts))
        return *error;
    const OverlapState now = verdicts->isEmpty() ? OverlapState::Nieuw : verdicts->first().state;
    const auto then = stateThatFollows(*actions, edited);
    if (!then || now == *then || (now != OverlapState::Actie && now != OverlapState::Klaar))
        return none;
    const Verdict *own = verdictOf(*verdicts, textOf(bank.identity().user));
    const QString remark = own ? own->remark : QString(); // what a colleague remarked stays theirs
    const auto verdict = withWhatStays(bank, shown->pair, {.state = *then, .remark = remark});
    const auto whole =
        verdict ? signedVerdict(bank, shown->pair, *verdict) : Result<Verdict>(verdict.error());
    return whole ? Result<std::optional<Verdict>>(*whole) : whole.error();
}

} // namespace

Result<Uid> agreeOnPair(Bank &bank, const Overlap &pair, const ActionDraft &draft)
{
    ActionDraft whole = draft;
    whole.about = {pair.a, pair.b};
    if (auto checked = checkDraft(bank, whole); !checked)
        return checked.error();
    const QString what = whole.action.what.simplified();
    const Verdict agreed{.state = OverlapState::Actie,
                         .remark = whole.remark.isEmpty() ? what : whole.remark};
    const auto decided = withWhatStays(bank, pair, agreed);
    const auto verdict = decided ? signedVerdict(bank, pair, *decided) : Result<Verdict>(decided.error());
    if (!verdict)
        return verdict.error();
    return bank.write(labelOf("make", whole.action), [&](Write &write) -> Result<Uid> {
        const auto made = writeAction(bank, write, whole);
        const auto kept = made ? writeVerdict(bank, write, *verdict) : Result<>(made.error());
        return kept ? made : Result<Uid>(kept.error());
    });
}

Result<Uid> agreeOnGroup(Bank &bank, const ActionDraft &draft)
{
    if (auto checked = checkDraft(bank, draft); !checked)
        return checked.error();
    const auto kept = verdictsOnPairsOfGroup(bank, draft.about);
    if (!kept)
        return kept.error();
    return bank.write(labelOf("make", draft.action), [&](Write &write) -> Result<Uid> {
        const auto made = writeAction(bank, write, draft);
        const auto written = made ? writeVerdicts(bank, write, *kept) : Result<>(made.error());
        return written ? made : Result<Uid>(written.error());
    });
}

Result<> keepAction(Bank &bank, const OverlapAction &edited, const std::optional<QList<Uid>> &others)
{
    const auto shown = bank.records<OverlapAction>().get(edited.uid);
    const auto verdict =
        shown ? verdictThatFollows(bank, edited) : Result<std::optional<Verdict>>(shown.error());
    if (!verdict)
        return verdict.error();
    return bank.write(labelOf("edit", edited), [&](Write &write) -> Result<> {
        if (auto changed = bank.records<OverlapAction>().update(write, edited, *shown); !changed)
            return changed;
        if (others) {
            if (auto with = writeOthers(bank, write, edited.uid, edited.leadUnit, *others); !with)
                return with;
        }
        return *verdict ? writeVerdict(bank, write, **verdict) : Result<>();
    });
}

} // namespace kb
