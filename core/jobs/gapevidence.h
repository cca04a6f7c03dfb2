// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapsearch.h"
#include "jobs/gaplist.h"
#include "jobs/similarrecords.h"

#include <QSet>

#include <stop_token>

namespace kb {

/// How was looked before something is called a gap (spec 11, C6 and C7): in what and for what, and what came
/// nearest.
struct GapEvidence
{
    bool wasLooked = false;       ///< false: nobody looked, as there were too many to do so
    GapSearch search;             ///< the same in words, to be kept
    QList<SimilarRecord> fitting; ///< by the last overlap run, so of other units unless the bank asks for its
                                  ///< own too; best first
    QList<SimilarRecord> nearest; ///< at most five others, best first
    QSet<Uid> used;               ///< of the nearest to a study that nobody uses: those that are used
};

/// Looks for it by its title. Cancelled when stopped while the bank is read.
Result<GapEvidence> gapEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap,
                                const std::stop_token &stop = {});

/// Decides about the gap, and keeps with it how was looked for it: looks first, where the verdict does not
/// say that yet.
Result<> decideOnEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap, GapVerdict verdict,
                          const std::stop_token &stop = {});

/// Looks for one gap after another, as a list or paper of all of them needs. Nearly all studies of a bank may
/// be without use: only for the first of these others are looked for.
class EvidenceOfGaps
{
public:
    static constexpr qsizetype MostUnused = 200; ///< a second or two

    EvidenceOfGaps(LiveOverlaps &overlaps, Bank &bank, const std::stop_token &stop = {},
                   qsizetype mostUnused = MostUnused)
        : m_overlaps(overlaps)
        , m_bank(bank)
        , m_stop(stop)
        , m_mostUnused(mostUnused)
    {
    }

    Result<GapEvidence> of(const GapLine &gap);
    /// Studies without use for which was not looked.
    qsizetype left() const { return std::max<qsizetype>(0, m_unused - m_mostUnused); }

private:
    LiveOverlaps &m_overlaps;
    Bank &m_bank;
    std::stop_token m_stop;
    qsizetype m_mostUnused;
    qsizetype m_unused = 0; ///< so far
};

} // namespace kb
