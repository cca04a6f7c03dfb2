// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/adviceparts.h"

namespace kb {

/// What hangs below an advice as one value, so that what is not saved yet can be kept aside. What cannot be
/// read back is left out.
Value toValue(const AdviceParts &parts);
AdviceParts partsFrom(const Value &value);

} // namespace kb
