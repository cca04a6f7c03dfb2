// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

namespace kb {

class Write;

/// Gives all verdicts about a question to another one, so that nobody is asked again. Of two about the same
/// pair by the same person the later stays; one about the two questions themselves stays where it is. With a
/// unit only what its people said.
Result<> moveVerdicts(Write &write, const Uid &question, const Uid &to, const Uid &ofUnit = {});

} // namespace kb
