// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "print/strip.h"

namespace kb::print {

/// Sets a document in type, for its sheets. Linear in the length of the text.
Strips typeset(const Document &document);

} // namespace kb::print
