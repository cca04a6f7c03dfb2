// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QLocale>

namespace kb {

/// Some days from the first to the last, in the notation of the program: `23 – 29 nov 2026`. A month and a
/// year that both have is said once.
QString daysText(QDate first, QDate last, const QLocale &locale = {});

} // namespace kb
