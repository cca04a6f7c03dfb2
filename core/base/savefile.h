// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace kb {

/// Writes a file whole: after a failure what stood there before still stands there. DiskFull when there is no
/// room, Storage for any other reason.
Result<> saveFile(const QString &path, const QByteArray &bytes);

/// The error of a file that could not be written; saveFile() has it.
Error unwritten(const QString &path, Error::Code code);

/// Which file could not be written; empty for any other error.
QString unwrittenFile(const Error &error);

} // namespace kb
