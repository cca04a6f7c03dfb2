// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/gapevidence.h"
#include "report/gapreport.h"

namespace kb {

/// What the bank says for the paper about gaps, on that day. Looks for studies for each gap; not for the
/// window's thread.
Result<GapReportContent> gapReportContent(LiveOverlaps &overlaps, Bank &bank, QDate on, Language language,
                                          const std::stop_token &stop = {});

/// What papers say of one gap; its evidence is empty where nobody looked for studies.
ReportedGap reportedGap(const GapLine &gap, const GapEvidence &evidence, Language language);

/// How the records that the reason of a gap names are called: their codes, or titles where they have none.
QStringList involvedNames(const GapLine &gap);

/// That the gap may be solved, in a sentence; empty where that is not proposed.
QString proposalOf(const GapLine &gap);

/// What can be done about it.
QString stepOf(const GapLine &gap);

} // namespace kb
