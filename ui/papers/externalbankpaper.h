// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/externalbanklist.h"
#include "widgets/paper.h"

namespace kb {

/// The preview of a knowledge bank of others.
Paper externalBankPaper(const ExternalBankLine &bank);

} // namespace kb
