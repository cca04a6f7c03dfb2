// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/figures.h"

namespace kb::bench {

/// The figures as a table for people, with what was not measured below it.
QString tableOf(const Figures &figures);
/// The figures as one line of JSON, with the memory that the program holds and the most that it held.
QByteArray jsonOf(const QString &bench, const Figures &figures);

} // namespace kb::bench
