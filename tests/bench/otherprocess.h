// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace kb::bench {

/// The line of JSON that a program prints: of three runs the middle one by that number.
Result<QJsonObject> askProcess(const QString &program, const QStringList &arguments,
                               QLatin1StringView number);

} // namespace kb::bench
