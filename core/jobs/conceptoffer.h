// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "search/conceptsuggestions.h"

namespace kb {

class Bank;

/// The concepts of the bank that a text seems to be about, best first; those that are not used any more are
/// left out.
Result<QList<SuggestedConcept>> conceptsFor(Bank &bank, const QString &text, qsizetype most);

} // namespace kb
