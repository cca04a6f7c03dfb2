// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb::cli {

/// Sets the language of everything that is printed, for the life of the application: "nl", "en", or empty
/// for the system's.
void installLanguage(const QString &code);

} // namespace kb::cli
