// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/adviceparts.h"
#include "model/bulletin.h"

namespace kb {

// What a public paper would give away: spec 04, 4.0 blocks internal sources in a public print.

/// Begins the detail of the error NotAllowed; the names of these sources follow.
inline constexpr QLatin1StringView NotPublic("not_public:");

/// What an advice cites, or names as what nobody knows: each once, in the order of the text. A finding counts
/// as its study, an insight as its meeting.
Result<QList<Headline>> namedSources(Bank &bank, const AdviceDraft &draft);
/// Of a public advice those of them that are not public; empty for one that is not public itself.
Result<QList<Headline>> keptSources(Bank &bank, const AdviceDraft &draft);
/// What the pieces of a public bulletin are about, and the dossiers that they name.
Result<QList<Headline>> keptSources(Bank &bank, const Bulletin &bulletin);

/// NotAllowed, with the names, where there are any: such a paper is not made.
Result<> checkPublicSources(Bank &bank, const AdviceDraft &draft);
Result<> checkPublicSources(Bank &bank, const Bulletin &bulletin);

} // namespace kb
