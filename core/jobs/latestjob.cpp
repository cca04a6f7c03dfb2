// SPDX-License-Identifier: EUPL-1.2
#include "jobs/latestjob.h"

namespace kb {

LatestJob::LatestJob(Bank &bank, QObject *parent)
    : QObject(parent)
    , m_bank(bank)
{
}

LatestJob::~LatestJob() = default;

void LatestJob::forget()
{
    ++m_asked;
    begin({});
}

bool LatestJob::isBusy() const
{
    return m_waiting || std::ranges::any_of(m_lanes, [](const auto &lane) { return lane && lane->isBusy(); });
}

void LatestJob::begin(Begin work)
{
    for (const auto &lane : m_lanes) {
        if (lane)
            lane->stopAll();
    }
    m_waiting = std::move(work); // what waited before is not wanted any more
    beginWaiting();
}

void LatestJob::beginWaiting()
{
    if (!m_waiting)
        return;
    if (JobRunner *lane = freeLane())
        std::exchange(m_waiting, {})(*lane);
}

JobRunner *LatestJob::freeLane()
{
    for (auto &lane : m_lanes) {
        if (!lane)
            lane = std::make_unique<JobRunner>(m_bank);
        if (!lane->isBusy())
            return lane.get();
    }
    return nullptr;
}

} // namespace kb
