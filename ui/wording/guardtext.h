// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "model/kind.h"

namespace kb {

/// What a record must have before its lifecycle lets it go on, in words: the error NotAllowed has the names.
QString missingText(Kind kind, const QString &names);

/// The error about a record of that kind, with the fields in its detail in words.
Error inWords(const Error &error, Kind kind);

} // namespace kb
