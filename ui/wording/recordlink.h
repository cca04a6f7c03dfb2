// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QUrl>

namespace kb {

/// A link in a paper that leads to a record.
QUrl recordLink(const Uid &record);
/// Null for a link that leads elsewhere.
Uid recordOfLink(const QUrl &link);

} // namespace kb
