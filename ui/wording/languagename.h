// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// The name of a language by its ISO 639 code, in the language of the program; the code itself when we have
/// no name for it.
QString languageName(const QString &code);

} // namespace kb
