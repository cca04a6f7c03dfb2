// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/headlines.h"

#include <optional>

namespace kb {

class Bank;

/// The question of another unit that overlaps most with this one and that the study is not linked with: what
/// answers the one may answer the other. None while no run found such a pair, or where it was set aside.
Result<std::optional<Headline>> alsoOfInterest(Bank &bank, const Uid &study, const Uid &question);

} // namespace kb
