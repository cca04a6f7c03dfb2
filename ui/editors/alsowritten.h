// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <functional>

namespace kb {

class Write;

/// What is written in the same step as a new record, once somebody saves that.
using AlsoWritten = std::function<Result<>(Write &write, const Uid &made)>;

} // namespace kb
