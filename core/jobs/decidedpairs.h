// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QSet>

namespace kb {

class Bank;

/// About which pairs anything was said. Of most pairs of a large bank nobody said anything: whoever reads
/// many of them need not ask for the verdicts and agreements of each.
class DecidedPairs
{
public:
    /// Of few pairs it looks at nothing, and any may be decided.
    static Result<DecidedPairs> forMany(Bank &bank, qsizetype pairs);

    /// This bank's unit judged the pair.
    bool mayBeJudged(const Uid &a, const Uid &b) const;
    /// Something that stands was agreed about both.
    bool mayBeAgreed(const Uid &a, const Uid &b) const;

private:
    bool m_isKnown = false;
    QSet<std::pair<Uid, Uid>> m_judged;
    QSet<Uid> m_agreed; ///< records about which something was agreed that stands
};

} // namespace kb
