// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/person.h"

namespace kb {

class Bank;
class Write;

/// After how many months what is kept of a person is looked at again; a person that is new begins with it.
Result<int> reviewMonths(Bank &bank);
Result<> keepReviewMonths(Bank &bank, Write &write, int months);

/// The day on which what is kept of a person who comes in today is looked at again.
QDate reviewDay(Bank &bank);

} // namespace kb
