// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "log/stepstore.h"

#include <functional>

namespace kb {

class Write;

/// What a new record is made for: written in the step that saves it; or in one of its own, that is called
/// `alone`, once somebody takes a record in its place that is there already.
struct AlsoWritten
{
    std::function<Result<>(Write &write, const Uid &record)> work = {};
    StepLabel alone = {};
};

} // namespace kb
