// SPDX-License-Identifier: EUPL-1.2
// What a run leaves out of a weak pair: LiveOverlaps looks it up when somebody opens the pair.
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"

namespace kb {

/// Somebody who types after the options changed may put a state in place that is not compared.
Result<Overlap> LiveOverlaps::withEvidence(Bank &bank, const Overlap &pair, const Progress &progress,
                                           const std::stop_token &stop)
{
    while (true) {
        if (auto compared = compareAside(bank, progress, stop); !compared)
            return compared.error();
        const std::lock_guard lock(m_mutex);
        if (m_state && m_state->isCompared)
            return evidenceNow(bank, pair, stop);
    }
}

/// With the state locked, and compared but for what changed since.
Result<Overlap> LiveOverlaps::evidenceNow(Bank &bank, const Overlap &pair, const std::stop_token &stop)
{
    if (!m_state->hasPairs && m_state->profiles.size() > m_mostByItself)
        return Error{Error::Code::TooLarge, {}};
    if (auto compared = m_state->index.compare({}, stop); !compared)
        return compared.error();
    const std::optional<Overlap> now = m_state->index.explain(pair.a, pair.b);
    if (now)
        (void)OverlapStore(bank).addEvidence(*now); // a bank that can only be read is looked at again
    return now ? withEvidenceOf(pair, *now) : pair;
}

/// And knows of every change.
bool LiveOverlaps::isCompared()
{
    const std::lock_guard lock(m_mutex);
    return !isBehind() && m_state->isCompared;
}

/// Whether the texts are compared already but for what differs in this reading, which the state then takes.
bool LiveOverlaps::takesCompared(const Reading &reading)
{
    const std::lock_guard lock(m_mutex);
    if (!m_state || !m_state->isCompared || !canTake(*m_state, reading))
        return false;
    if (m_state->told <= reading.told)
        take(*m_state, reading);
    return true;
}

/// Where all texts must be compared, also because the options changed, this works on a state of its own, as a
/// run does: an index serves one thread, and to compare takes seconds.
Result<> LiveOverlaps::compareAside(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    if (isCompared())
        return {};
    const auto reading = read(bank);
    if (!reading)
        return reading.error();
    if (takesCompared(*reading))
        return {};
    if (reading->bank.profiles.size() > m_mostByItself)
        return Error{Error::Code::TooLarge, {}};
    auto state = weighed(bank, *reading, progress, stop);
    if (!state)
        return state.error();
    if (auto compared = state->index.compare(progress, stop); !compared)
        return compared;
    state->isCompared = true;
    if (takesCompared(*reading)) // somebody was quicker
        return {};
    const std::lock_guard lock(m_mutex);
    m_state = *std::move(state);
    return {};
}

} // namespace kb
