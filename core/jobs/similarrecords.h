// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/liveoverlaps.h"

namespace kb {

/// A record that resembles a text, as a list shows it.
struct SimilarRecord
{
    Headline line;
    double likeness = 0; ///< 0 to 1
    QStringList words;   ///< shared words as typed, strongest first
};

/// "Does this exist already?": the records that resemble what somebody is typing, best first. Cancelled when
/// stopped while the bank is read.
Result<QList<SimilarRecord>> similarRecords(LiveOverlaps &overlaps, Bank &bank, const QString &text,
                                            const SimilarWish &wish, const std::stop_token &stop);

} // namespace kb
