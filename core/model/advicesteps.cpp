// SPDX-License-Identifier: EUPL-1.2
#include "model/advicesteps.h"

#include "model/missing.h"

namespace kb {

namespace {

constexpr qsizetype MostRequested = 5;

void addMissingToConsult(Missing &missing, const Advice &advice, const AdviceSurroundings &around)
{
    missing.unless(around.subjects > 0, "dossiers")
        .unless(!advice.reason.isEmpty(), "reason")
        .unless(!advice.keyMessage.isEmpty(), "key_message")
        .unless(!advice.requested.isEmpty(), "requested")
        .unless(around.statements > 0, "statements");
}

void addMissingToOffer(Missing &missing, const Advice &advice, const AdviceSurroundings &around)
{
    addMissingToConsult(missing, advice, around);
    missing.unless(around.unsupported == 0, "citations")
        .unless(around.gaps > 0 || !advice.gapsText.isEmpty() || advice.noGaps, "gaps_text")
        .unless(around.consulted > 0, "consulted")
        .unless(advice.offeredOn.isValid(), "offered_on");
}

void addMissingToDecide(Missing &missing, const Advice &before, const Advice &after)
{
    missing.unless(after.outcomeOn.isValid(), "outcome_on")
        .unless(isOffered(before.status), "offered_on")
        .unless(!after.outcomeOn.isValid() || !(after.outcomeOn < after.offeredOn), "outcome_order");
}

/// What was offered stays as its reader has it; a new version says something else.
bool saysTheSame(Advice before, const Advice &after)
{
    before.status = after.status;
    before.outcomeOn = after.outcomeOn;
    before.outcomeNote = after.outcomeNote;
    before.shareLevel = after.shareLevel;
    before.recordState = after.recordState;
    return before == after;
}

/// A draft of the next version, of which nothing is offered or decided yet.
bool isRevision(const Advice &before, const Advice &after)
{
    return after.status == AdviceStatus::Concept && after.version != before.version &&
           !after.offeredOn.isValid() && !after.outcomeOn.isValid();
}

/// The way back from the reader is a new version; on from there it is decided on, or withdrawn.
bool goesOnFromOffer(AdviceStatus from, AdviceStatus to)
{
    if (to == from)
        return true;
    if (to == AdviceStatus::Ingetrokken)
        return isOpenTo(AdviceMove::Withdraw, from);
    return isOffered(to) && to != AdviceStatus::Aangeboden && isOpenTo(AdviceMove::Decide, from);
}

void addMissingToEnter(Missing &missing, const Advice &before, const Advice &after,
                       const AdviceSurroundings &around)
{
    switch (after.status) {
    case AdviceStatus::Afstemming:
        return addMissingToConsult(missing, after, around);
    case AdviceStatus::Aangeboden:
        return addMissingToOffer(missing, after, around);
    case AdviceStatus::Overgenomen:
    case AdviceStatus::Deels:
    case AdviceStatus::Niet:
        return addMissingToDecide(missing, before, after);
    case AdviceStatus::Opgevolgd:
        missing.unless(isDecided(before.status), "decision");
        return;
    case AdviceStatus::Ingetrokken:
        missing.unless(isOffered(before.status), "offered_on");
        return;
    case AdviceStatus::Concept:
        return;
    }
}

} // namespace

QStringList missingForStep(const Advice &before, const Advice &after, const AdviceSurroundings &around)
{
    if (isOffered(before.status)) {
        if (isRevision(before, after))
            return {};
        if (!saysTheSame(before, after) || !goesOnFromOffer(before.status, after.status))
            return {QStringLiteral("offered")};
    }
    Missing missing;
    missing.unless(after.requested == before.requested || after.requested.size() <= MostRequested,
                   "requested_limit");
    const bool isDecidedAnew = isDecided(after.status) && before.outcomeOn != after.outcomeOn;
    if (before.status != after.status)
        addMissingToEnter(missing, before, after, around);
    else if (isDecidedAnew)
        addMissingToDecide(missing, before, after);
    return missing.names();
}

bool mayBeRemoved(const Advice &advice)
{
    return !isOffered(advice.status);
}

} // namespace kb
