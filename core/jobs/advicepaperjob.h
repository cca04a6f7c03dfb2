// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"
#include "report/advicepaper.h"

namespace kb {

/// Collects what goes in the paper of an advice as it is written now; the day is that of the offer, or today.
Result<AdvicePaperContent> advicePaperContent(Bank &bank, const AdviceDraft &draft, Language language);

/// The paper of an advice as it stands in the bank; it refers to its sources as asked, or as the settings
/// say. None is made of a public one that names what is not public (publicsources.h).
Result<Document> advicePaperOf(Bank &bank, const Uid &advice, Language language,
                               std::optional<CitationStyle> citations = {});

} // namespace kb
