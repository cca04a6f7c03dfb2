// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

namespace kb {

/// The error as sentences for the user: what happened, what was kept, what to do.
QString errorText(const Error &error);

/// Whether those sentences are about just this case, and so hold outside the window too.
bool isToldApart(const Error &error);

} // namespace kb
