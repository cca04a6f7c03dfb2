// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bench/figures.h"
#include "bench/latencies.h"
#include "bench/wordbands.h"

namespace kb::bench {

/// The fifty best for words of every band, alone and together, by all engines. Gives what was typed.
Result<QStringList> measureRanked(Figures &figures, const QList<Engine> &engines, OwnIndex &own,
                                  const WordBands &bands, Chance &chance);

/// Words of which only the first letters are typed yet, by the engines that can do that.
Result<> measureTypeAhead(Figures &figures, const QList<Engine> &engines, const WordBands &bands,
                          Chance &chance);

/// Saving one record in a copy of the bank, with its index and its history; and whether what was typed finds
/// the same before the index is tidied and after.
Result<> measureSaving(Figures &figures, const QStringList &typed, Chance &chance);

/// The whole road from what is typed to lines with passages: what was typed, and what nobody should type.
Result<> measureAnyInput(Figures &figures, const QStringList &typed, Chance &chance);

} // namespace kb::bench
