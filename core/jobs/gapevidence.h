// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gaplist.h"
#include "jobs/similarrecords.h"

namespace kb {

/// How was looked before something is called a gap (spec 11, C6 and C7): in what, and what came nearest.
struct GapEvidence
{
    bool wasLooked = false;       ///< false: the study is there, and what lacks is its use
    qsizetype studies = 0;        ///< that the bank holds
    QList<SimilarRecord> fitting; ///< by the last overlap run, so of other units unless the bank asks for its
                                  ///< own too; best first
    QList<SimilarRecord> nearest; ///< at most five others, best first
};

/// Whether studies are looked for that could close a gap of this kind, or tell more of it: of all but G3.
bool asksForStudy(GapKind kind);

/// Looks for it by its title. Cancelled when stopped while the bank is read.
Result<GapEvidence> gapEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap,
                                const std::stop_token &stop = {});

} // namespace kb
