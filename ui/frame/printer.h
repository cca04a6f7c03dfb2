// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "print/paperpages.h"

class QPrinter;

namespace kb {

/// Prints the pages that the printer was told to print, exactly as the preview shows them; InvalidInput when
/// the paper has none of them.
Result<> printPages(const print::PaperPages &pages, QPrinter &printer);

} // namespace kb
