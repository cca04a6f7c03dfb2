// SPDX-License-Identifier: EUPL-1.2
// What a run leaves out of a weak pair: LiveOverlaps looks it up when somebody opens the pair.
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"

namespace kb {

Result<Overlap> LiveOverlaps::withEvidence(Bank &bank, const Overlap &pair, const Progress &progress,
                                           const std::stop_token &stop)
{
    if (auto compared = compareAside(bank, progress, stop); !compared)
        return compared.error();
    const std::lock_guard lock(m_mutex);
    if (auto ready = catchUp(bank, stop); !ready)
        return ready.error();
    if (!m_state->hasPairs && m_state->profiles.size() > m_mostByItself)
        return Error{Error::Code::TooLarge, {}};
    if (auto compared = m_state->index.compare({}, stop); !compared) // what changed since
        return compared.error();
    m_state->isCompared = true;
    const std::optional<Overlap> now = m_state->index.explain(pair.a, pair.b);
    if (now)
        (void)OverlapStore(bank).addEvidence(*now); // a bank that can only be read is looked at again
    return now ? withEvidenceOf(pair, *now) : pair;
}

bool LiveOverlaps::isCompared()
{
    const std::lock_guard lock(m_mutex);
    return m_state && m_state->isCompared;
}

/// Works on a state of its own, as a run does: an index serves one thread, and to compare all texts takes
/// seconds.
Result<> LiveOverlaps::compareAside(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    if (isCompared())
        return {};
    const auto reading = read(bank);
    if (!reading)
        return reading.error();
    if (reading->bank.profiles.size() > m_mostByItself)
        return Error{Error::Code::TooLarge, {}};
    auto state = weighed(bank, *reading, progress, stop);
    if (!state)
        return state.error();
    if (auto compared = state->index.compare(progress, stop); !compared)
        return compared;
    state->isCompared = true;

    const std::lock_guard lock(m_mutex);
    if (m_state && m_state->isCompared) // somebody was quicker
        return {};
    m_state = *std::move(state);
    m_isBehind = true; // what was saved meanwhile may have been told to the state before
    return {};
}

} // namespace kb
