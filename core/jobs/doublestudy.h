// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/samestudy.h"

namespace kb {

class Bank;

/// The study of the bank that this one seems to be (spec 02, rule V-16), of any unit; one that certainly is
/// goes before one that probably is. Looks at the few with the same DOI or ISBN, and at those whose titles
/// share most words: milliseconds in a bank of any size. The study itself never counts.
Result<std::optional<Study>> doubleOf(Bank &bank, const Study &study);

} // namespace kb
