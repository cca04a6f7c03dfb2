// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// Canonical forms of the words that a Dutch word also counts for, as "gemeentelijk" does for "gemeente":
/// derived words that neither inflection nor a compound leads to. From a list of our own; empty for most.
QStringList derivedFrom(const QString &canonicalWord);

} // namespace kb
