// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb::print {

/// Where the code or the date begins that a line which ends at `end` would divide: `DGVB-VRG-0007` after a
/// hyphen, "12 maart 2026" after the day; and the word or date behind which a dot ("Wonen · DGVB") would come
/// first on the next line. The end itself when it divides none.
qsizetype undividedFrom(const QString &text, qsizetype end);

} // namespace kb::print
