// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/relateditems.h"
#include "widgets/paper.h"

namespace kb {

/// Adds a section per kind, the last contacts first: each record as a link, with its date and what it says.
/// Of many the newest, and how many more there are.
void addRelated(Paper &paper, const QList<RelatedItem> &items);

} // namespace kb
