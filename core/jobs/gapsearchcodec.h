// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapsearch.h"

#include <QJsonObject>

#include <optional>

namespace kb {

/// As a setting of the bank keeps it.
QJsonObject toJson(const GapSearch &search);
/// Empty where nothing was kept; what is missing or is of another type is empty.
std::optional<GapSearch> gapSearchOfJson(const QJsonValue &kept);

} // namespace kb
