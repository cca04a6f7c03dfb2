// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/bulletinpaper.h"

namespace kb {

class Bank;

/// Collects a bulletin for printing.
Result<BulletinPaperContent> bulletinPaperContent(Bank &bank, const Uid &bulletin, Language language);

} // namespace kb
