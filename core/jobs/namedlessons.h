// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"
#include "jobs/overlaplessons.h"

namespace kb {

/// What verdicts teach, with the label of each concept that is proposed.
struct NamedLessons
{
    ReviewLessons lessons;
    QHash<Uid, Headline> concepts;
};

/// Reads all verdicts: not for the window's thread.
Result<NamedLessons> namedLessons(Bank &bank);

} // namespace kb
