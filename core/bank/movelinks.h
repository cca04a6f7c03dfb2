// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Write;

/// Gives all links of a record that goes into another one to that: plain links at either end and, of a
/// question, the studies that answer it. A link that the other has already, or that would tie it to itself,
/// only goes.
Result<> moveLinks(Write &write, const Uid &record, const Uid &to);

} // namespace kb
