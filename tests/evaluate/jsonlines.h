// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>

namespace kb::evaluate {

/// The objects of a file with one JSON object per line. Only those of a split, unless it is "all" or the
/// object belongs to none.
Result<QList<QJsonObject>> readJsonLines(const QString &path, const QString &split);

} // namespace kb::evaluate
