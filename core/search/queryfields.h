// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/query.h"

namespace kb {

/// Adds what `field:value` asks to the filter. False when there is no such field or it cannot have that
/// value; then the user meant plain words.
bool addToFilter(QueryFilter &filter, QStringView field, QStringView value);

/// The kind that a prefix of one letter stands for: `v:` questions, `s:` studies, `g:` signals, `p:`
/// persons.
std::optional<Kind> kindOfPrefix(QStringView field);

} // namespace kb
