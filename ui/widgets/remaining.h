// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// How long work will still take, as people say it: "about 2 minutes left"; empty while nobody can know,
/// which is in the first two seconds and without a total.
QString remainingText(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace kb
