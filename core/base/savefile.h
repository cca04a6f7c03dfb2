// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace kb {

/// Writes a file whole: after a failure what stood there before still stands there. DiskFull when there is no
/// room.
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace kb
