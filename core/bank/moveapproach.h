// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Write;

/// Gives all that belongs to an approach to another one: its plain links, findings, experiences, and the
/// approaches that went into it before. What another unit owns stays as it is, and is found by following what
/// the approach went into.
Result<> moveApproach(Write &write, const Uid &approach, const Uid &to);

} // namespace kb
