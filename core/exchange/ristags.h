// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/terms.h"

namespace kb {

/// What the tags of RIS stand for.
std::span<const Term> risTags();

/// RefWorks writes what it has no tag for as notes: "Volume ID: 12". The variable for such a label; empty
/// when there is none.
QStringView refWorksVariable(QStringView label);

} // namespace kb
