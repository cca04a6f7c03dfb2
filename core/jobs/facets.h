// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/kind.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace kb {

class Bank;

/// What records that were found can be counted by.
enum class Facet { Owner, Dossier, Concept, Institute, StudyType, Year };

/// So many records are looked at for a facet, so that counting never takes long.
inline constexpr qsizetype FacetBudget = 20000;

/// How many of some records have each value of a facet; a value that none has is absent.
struct FacetCounts
{
    QHash<QString, int> counts; ///< by the key of the choice: a code, a year, or a uid as text
    bool isWhole = true; ///< false: the records were more than the budget, and there may be more of each

    bool operator==(const FacetCounts &) const = default;
};

/// The facet that a filter of that key stands for in the list of a kind; none for other filters.
std::optional<Facet> facetOf(Kind kind, const QString &filter);

/// Counts by ids, in their order up to the budget.
Result<FacetCounts> facetCounts(Bank &bank, const QList<qint64> &records, Facet facet);

} // namespace kb
