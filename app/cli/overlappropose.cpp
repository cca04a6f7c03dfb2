// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"
#include "cli/commands.h"
#include "cli/nopair.h"
#include "cli/session.h"
#include "cli/words.h"
#include "wording/proposalwords.h"

namespace kb::cli {

/// The text for a mail; that it was sent is kept, as in the window.
ExitCode overlapPropose(Session &session)
{
    if (session.arguments().words().size() != 2 || session.uid(0).isNull() || session.uid(1).isNull())
        return session.wrongUse();
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto pair = OverlapStore(*bank).ofPair(session.uid(0), session.uid(1));
    if (!pair)
        return failOnPair(session, *bank, pair.error());
    const auto proposal = reuseProposal(*bank, *pair);
    if (!proposal && proposal.error().code == Error::Code::InvalidInput) {
        session.say(
            Cli::tr("What can be used again is a study or a project that one unit has for the question "
                    "of another. Name such a pair."));
        return ExitCode::Failed;
    }
    if (!proposal)
        return session.fail(proposal.error());
    const auto isNew = keepSent(*bank, *proposal, proposalName(*proposal));
    if (!isNew)
        return session.fail(isNew.error());
    if (!*isNew)
        session.say(Cli::tr("This proposal waits for an answer already."));
    session.print(proposalText(*proposal, userName(bank->context())));
    return ExitCode::Done;
}

} // namespace kb::cli
