// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/figures.h"

#include <span>

namespace kb::bench {

/// What can be measured.
struct Bench
{
    const char *name;
    Result<> (*run)(Figures &figures);
    bool wantsBank = true;
    BankSize size = {}; ///< of the bank that is made when no counts are given
};

std::span<const Bench> benches();

/// How long a bank takes to open.
Result<> runOpen(Figures &figures);
/// Every list: its first page, all its ids, pages further on; and the calendar.
Result<> runList(Figures &figures);
/// Every rule of Today, and the whole.
Result<> runToday(Figures &figures);
/// What somebody waits for on opening a room: the first page of every list, a month, Today.
Result<> runRooms(Figures &figures);
/// Searching, as others do it too; saving with the index; any input.
Result<> runSearch(Figures &figures);
/// Importing a file, beside a program that only converts it.
Result<> runImport(Figures &figures);

/// Overlap: a full run, one record that changed, what resembles a text that is being typed, aligning words.
Result<> runOverlap(Figures &figures);
/// Whether a full run finds what looking at each record beside each finds, in the bank that is given or one
/// of 5,000 records of all kinds.
Result<> runExact(Figures &figures);
/// A thousand questions of one text: a full run, and one verdict about all their pairs.
Result<> runEqualTexts(Figures &figures);
/// Half a million pairs, of which 20,000 were judged: the log of decisions, and the pairs for paper.
Result<> runDecisions(Figures &figures);
/// How well it finds overlap, on sets that people judged.
Result<> runQuality(Figures &figures);
/// The words of overlap alone, of 10,000 and 100,000 short texts, beside a program that multiplies sparse
/// matrices; and one text beside 100,000.
Result<> runWordPart(Figures &figures);

} // namespace kb::bench
