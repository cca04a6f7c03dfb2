// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/similarrecords.h"

namespace kb {

/// "More like this": the records of all units and kinds that resemble this one, best first, with the words
/// they share; never the record itself. NotFound when it has no text or is gone. Cancelled when stopped while
/// the bank is read.
Result<QList<SimilarRecord>> moreLike(LiveOverlaps &overlaps, Bank &bank, const Uid &record, int count,
                                      const std::stop_token &stop);

} // namespace kb
