// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/document.h"

namespace kb {

class Bank;

/// What every paper of this bank says about itself.
Result<doc::Info> paperInfo(Bank &bank, Language language);

} // namespace kb
