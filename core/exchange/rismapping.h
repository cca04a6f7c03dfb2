// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/risscanner.h"

namespace kb {

/// The study that a RIS record describes, whatever the dialect.
IncomingOrSkipped studyFrom(const RisRecord &record);

} // namespace kb
