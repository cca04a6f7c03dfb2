// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/organisation.h"
#include "widgets/paper.h"

namespace kb {

/// The units of the ministry: what this bank has of each, how old that is, and who works there for knowledge.
Paper organisationPaper(const QList<UnitSummary> &units, const QDateTime &now);

} // namespace kb
