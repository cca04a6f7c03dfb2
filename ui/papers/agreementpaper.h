// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreementlist.h"
#include "widgets/paper.h"

namespace kb {

/// What was agreed with an institute, for how long and under which number.
Paper agreementPaper(const AgreementLine &line);

} // namespace kb
