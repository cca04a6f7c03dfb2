// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/commonconcept.h"

namespace kb {

class Bank;

/// Of the concepts that count for overlap, the one that most questions have. Reads the concepts of all
/// questions: not for the window's thread.
Result<CommonConcept> mostCommonConcept(Bank &bank);

} // namespace kb
