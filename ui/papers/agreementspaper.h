// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreementlist.h"
#include "widgets/paper.h"

namespace kb {

/// The agreements with institutes: what ends within half a year, what runs, and what has ended.
Paper agreementsPaper(const QList<AgreementLine> &lines);

} // namespace kb
