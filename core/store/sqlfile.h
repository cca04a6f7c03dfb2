// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace kb {

/// The text of :/sql/queries/<name>.sql, read once per thread. A missing file is a fault of the build and
/// ends the program; tst_sqlfiles finds it first.
const QByteArray &sqlFile(QByteArrayView name);

} // namespace kb
