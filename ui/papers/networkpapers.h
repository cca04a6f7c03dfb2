// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/contactlist.h"
#include "jobs/institutelist.h"
#include "jobs/personlist.h"
#include "jobs/relateditems.h"
#include "widgets/paper.h"

namespace kb {

/// The previews of what is in tab Network.
Paper institutePaper(Bank &bank, const InstituteLine &institute);
/// `items`: what they made and where they were, as far as it has been read.
Paper personPaper(const PersonLine &person, const QList<RelatedItem> &items);
Paper contactPaper(Bank &bank, const ContactLine &contact);

/// What an institute made, who works there and when there was contact.
Paper instituteOverview(Bank &bank, const Uid &institute);
/// What a person made and where they were.
Paper personOverview(const QList<RelatedItem> &items);

} // namespace kb
