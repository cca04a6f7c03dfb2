// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reuseproposal.h"

#include "bank/bank.h"
#include "jobs/actionsteps.h"
#include "jobs/agreedactions.h"

namespace kb {

namespace {

constexpr int DaysToAnswer = 28; ///< a DG talks about it once in that time

ActionKind kindOfProposal(OverlapKind kind)
{
    return kind == OverlapKind::VraagStudie ? ActionKind::ResultaatDelen : ActionKind::CommissieAansluiten;
}

Result<bool> waitsAlready(Bank &bank, const Overlap &pair)
{
    const auto actions = AgreedActions(bank).aboutPair(pair.a, pair.b);
    if (!actions)
        return actions.error();
    return std::ranges::any_of(*actions, [&](const OverlapAction &action) {
        return isRunning(action.status) && stands(action.status, action.answer) &&
               action.kind == kindOfProposal(pair.kind);
    });
}

} // namespace

Result<ReuseProposal> reuseProposal(Bank &bank, const ShownOverlap &shown)
{
    const OverlapKind kind = shown.pair.kind;
    if (kind != OverlapKind::VraagStudie && kind != OverlapKind::VraagProject)
        return Error{Error::Code::InvalidInput, QStringLiteral("pair")};
    const auto asks = bank.records<Unit>().get(shown.question().unit);
    if (!asks)
        return asks.error();
    return ReuseProposal{.pair = shown.pair,
                         .question = shown.question(),
                         .known = shown.known(),
                         .asks = *asks,
                         .answerBy = bank.now().date().addDays(DaysToAnswer)};
}

Result<bool> keepSent(Bank &bank, const ReuseProposal &proposal, const QString &what)
{
    const auto waits = waitsAlready(bank, proposal.pair);
    if (!waits || *waits)
        return waits ? Result<bool>(false) : waits;
    ActionDraft draft;
    draft.action.kind = kindOfProposal(proposal.pair.kind);
    draft.action.what = what;
    draft.action.leadUnit = proposal.asks.uid;
    draft.action.due = proposal.answerBy;
    draft.others = {proposal.known.unit};
    const auto made = agreeOnPair(bank, proposal.pair, draft);
    return made ? Result<bool>(true) : made.error();
}

} // namespace kb
