// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/liveoverlaps.h"
#include "model/finding.h"

namespace kb {

/// What could carry a sentence of an advice: a study, or one thing that it found.
struct FittingSource
{
    Headline study;
    QStringList words; ///< that study and sentence share, strongest first
    std::optional<Finding> finding;

    /// What a citation of it points to.
    Uid target() const { return finding ? finding->uid : study.uid; }
};

/// What was found about the approaches that the sentence names, and then the studies of all units that fit it
/// best, each with what it found; a study that was withdrawn carries nothing. Cancelled when stopped while
/// the bank is read.
Result<QList<FittingSource>> fittingSources(LiveOverlaps &overlaps, Bank &bank, const QString &sentence,
                                            const std::stop_token &stop);

} // namespace kb
