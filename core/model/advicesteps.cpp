// SPDX-License-Identifier: EUPL-1.2
#include "model/advicesteps.h"

#include "model/missing.h"

namespace kb {

namespace {

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

} // namespace

QStringList missingForStep(const Advice &before, const Advice &after, const AdviceSurroundings &around)
{
    if (isOffered(before.status) && isOffered(after.status) && !saysTheSame(before, after))
        return {QStringLiteral("offered")};
    if (before.status == after.status)
        return {};
    Missing missing;
    switch (after.status) {
    case AdviceStatus::Afstemming:
        addMissingToConsult(missing, after, around);
        break;
    case AdviceStatus::Aangeboden:
        addMissingToOffer(missing, after, around);
        break;
    case AdviceStatus::Overgenomen:
    case AdviceStatus::Deels:
    case AdviceStatus::Niet:
        missing.unless(after.outcomeOn.isValid(), "outcome_on")
            .unless(isOffered(before.status), "offered_on");
        break;
    case AdviceStatus::Concept:
    case AdviceStatus::Opgevolgd:
    case AdviceStatus::Ingetrokken:
        break;
    }
    return missing.names();
}

bool mayBeRemoved(const Advice &advice)
{
    return !isOffered(advice.status);
}

} // namespace kb
