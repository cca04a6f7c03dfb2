// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/csvtable.h"
#include "exchange/fieldmapping.h"

namespace kb {

/// What a column of a table holds.
struct CsvColumn
{
    enum class Holds {
        Field,
        Names, ///< contributions in one role
        UnitCode,
        UnitName,
        Dossier,
        Institutes,
        Concepts,
        Files,
        Residue, ///< what our own writer adds for exact reading
        Extra,   ///< what we have no field for
    };

    QString header; ///< as in the file
    Holds holds = Holds::Field;
    QLatin1StringView field{}; ///< of Field
    ContributionRole role{};   ///< of Names

    bool operator==(const CsvColumn &) const = default;
};

/// The headers in the first row; a column without one is called by its number.
QStringList headersIn(const CsvRow &row);

/// Whether some column holds what a record of that kind cannot be without: the title, the text.
bool holdTitle(std::span<const CsvColumn> columns);

/// Questions when a header says so ("Vraag", "Nodig voor"), else studies.
Kind kindOfTable(const QStringList &headers, const FieldMapping &mapping);

/// The headers in Dutch, English or as names of fields; case, accents, spaces and punctuation do not matter.
/// A mapping goes before them. Fails with InvalidInput when the mapping names a field that we do not have.
Result<QList<CsvColumn>> columnsOf(const QStringList &headers, Kind kind, const FieldMapping &mapping);

/// The columns that a table of such records can have, by the names of the fields.
QList<CsvColumn> writtenColumns(Kind kind);

/// Whether a first row looks like ours: it has the column without which a record cannot be, and another.
bool looksLikeHeaders(const QStringList &headers);

} // namespace kb
