// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/csvcolumns.h"

namespace kb {

/// The words that stand over a column, folded (see foldedLabel()) and separated by spaces. Of a field, its
/// own name is one of them without being listed; for other columns the first word is the one that we write.
struct CsvHeader
{
    QStringView words;
    CsvColumn::Holds holds = CsvColumn::Holds::Field;
    QLatin1StringView field{};
    ContributionRole role{};
    QLatin1StringView otherwise{}; ///< the field when another column holds the first one
};

/// Of every kind of record, and of one kind.
std::span<const CsvHeader> commonCsvHeaders();
std::span<const CsvHeader> csvHeaders(Kind kind);

} // namespace kb
