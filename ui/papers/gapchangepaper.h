// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/gapreport.h"
#include "widgets/paper.h"

namespace kb {

/// Which gaps are new, of another kind and gone since they were kept.
Paper gapChangePaper(const ReportedChange &change);

} // namespace kb
