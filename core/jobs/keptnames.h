// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/shownoverlap.h"
#include "report/namedrecord.h"

namespace kb {

// What the reasons of a pair, its sides and its proposal name beside both records, and how they go without
// the names of what a unit keeps for itself.

/// As a paper has it.
NamedRecord namedRecord(const Headline &line);
QList<NamedRecord> namedRecords(const QList<Headline> &lines);

/// What these words about a part of the pair, or about all of its parts, name.
QList<Uid> recordsNamedIn(const QString &words, const ShownOverlap &shown);
QList<NamedRecord> namedIn(const QString &words, const ShownOverlap &shown);

/// What its sides work on, and what these words propose to share.
QList<NamedRecord> namedBySides(const QString &proposal, const ShownOverlap &shown);

/// Whether it may name something that a unit keeps for itself.
bool mayNameKept(const ShownOverlap &shown);

/// The pair without the names of that: its words then say that there is something, and not what.
ShownOverlap withoutKeptNames(ShownOverlap shown);

/// Why it is here without such names; empty for a pair that has none.
std::optional<QString> neutralWhy(const ShownOverlap &shown);

} // namespace kb
