// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/feed.h"
#include "report/bulletinpaper.h"

namespace kb {

class Bank;

/// Collects a bulletin for printing; NotAllowed for a public one that names what is not (publicsources.h).
Result<BulletinPaperContent> bulletinPaperContent(Bank &bank, const Uid &bulletin, Language language);

/// The pieces of a bulletin as messages, for who follows it with a news reader.
Feed bulletinFeed(const BulletinPaperContent &content);

} // namespace kb
