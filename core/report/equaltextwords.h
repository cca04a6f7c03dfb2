// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/equaltexts.h"

namespace kb {

/// How many records have one text, and what helps: what is of another unit, only that unit can merge or
/// withdraw. "20 questions have the same text: “Where …?”. Merge them, then one is left to judge."
QString equalTextWords(const EqualTexts &equal);

} // namespace kb
