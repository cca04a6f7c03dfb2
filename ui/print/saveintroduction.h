// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/introduction.h"

namespace kb::print {

/// Writes the letter as a mail to send (`.eml`), or as saveDocument does in the format of the path's suffix.
Result<> saveIntroduction(const IntroductionContent &content, const QString &path);

} // namespace kb::print
