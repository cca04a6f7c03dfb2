// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signallist.h"
#include "report/radarpaper.h"

namespace kb {

/// What the radar shows: the heaviest signals of a selection, the same ones in the same order each time.
struct SignalRadar
{
    QList<SignalLine> lines; ///< heaviest first, then by code
    qsizetype left = 0;      ///< how many more pass the selection
    qsizetype settled = 0;   ///< set aside or dealt with; these are left out where no status was chosen
};

/// Without a choice of statuses only what still asks for something.
Result<SignalRadar> signalRadar(Bank &bank, SignalQuery query);

/// The radar on paper.
Result<RadarPaperContent> radarPaperContent(Bank &bank, const SignalQuery &query, Language language);

} // namespace kb
