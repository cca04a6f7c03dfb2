// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"

namespace kb {

/// The error as sentences for the user: what happened, what was kept, what to do.
QString errorText(const Error &error);

/// Whether its detail is a word for a sentence of its own, and names no field.
bool hasOwnSentence(const Error &error);

} // namespace kb
