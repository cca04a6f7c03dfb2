// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

#include <QString>

namespace kb {

/// M-16: that a study which is being entered seems to be here already.
QString doubleText(const Study &known);

} // namespace kb
