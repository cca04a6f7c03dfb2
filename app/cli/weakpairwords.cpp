// SPDX-License-Identifier: EUPL-1.2
#include "cli/weakpairwords.h"

#include "cli/session.h"
#include "cli/words.h"
#include "jobs/liveoverlaps.h"

namespace kb::cli {

Result<> addWordsOfWeakPairs(Session &session, Bank &bank, QList<ShownOverlap> &pairs)
{
    LiveOverlaps overlaps;
    for (ShownOverlap &shown : pairs) {
        if (shown.isByHand() || !lacksWords(shown.pair))
            continue;
        auto whole = overlaps.withEvidence(bank, shown.pair);
        if (!whole && whole.error().code == Error::Code::TooLarge) {
            session.say(Cli::tr("This bank is too large to look up the words that weak pairs share."));
            return {};
        }
        if (!whole)
            return whole.error();
        shown.pair = *std::move(whole);
    }
    return {};
}

} // namespace kb::cli
