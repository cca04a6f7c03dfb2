// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"
#include "text/textrange.h"

#include <QSet>

namespace kb {

/// What to mark in a text where its words have one of the canonical terms. A compound that has a term as a
/// part is marked at that part ("huur[woningen]"), and whole where the part cannot be found in it. In order,
/// without overlap.
QList<TextRange> highlights(QStringView text, const Analysis &analysis, const QSet<QString> &terms);

} // namespace kb
