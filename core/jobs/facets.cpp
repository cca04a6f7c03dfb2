// SPDX-License-Identifier: EUPL-1.2
#include "jobs/facets.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// How the values of a facet are written: as uids of other records, or as codes.
enum class FacetValue { Record, Code };

struct FacetQuery
{
    Facet facet;
    QLatin1StringView filter;
    const char *sql;
    FacetValue value;
};

constexpr FacetQuery facetQueries[]{
    {Facet::Owner, QLatin1StringView("owner"), "facet/owner", FacetValue::Record},
    {Facet::Dossier, QLatin1StringView("dossier"), "facet/dossier", FacetValue::Record},
    {Facet::Concept, QLatin1StringView("concept"), "facet/concept", FacetValue::Record},
    {Facet::Institute, QLatin1StringView("institute"), "facet/institute", FacetValue::Record},
    {Facet::StudyType, QLatin1StringView("type"), "facet/study_type", FacetValue::Code},
    {Facet::Year, QLatin1StringView("year"), "facet/year", FacetValue::Code},
};

bool isCounted(Kind kind, Facet facet)
{
    switch (kind) {
    case Kind::Study:
        return true;
    case Kind::KnowledgeQuestion:
    case Kind::Signal:
        return facet == Facet::Owner || facet == Facet::Dossier || facet == Facet::Concept;
    default:
        return false;
    }
}

} // namespace

std::optional<Facet> facetOf(Kind kind, const QString &filter)
{
    const auto query =
        std::ranges::find_if(facetQueries, [&](const FacetQuery &each) { return filter == each.filter; });
    return query != std::end(facetQueries) && isCounted(kind, query->facet) ? std::optional(query->facet)
                                                                            : std::nullopt;
}

Result<FacetCounts> facetCounts(Bank &bank, const QList<qint64> &records, Facet facet)
{
    const FacetQuery &query = *std::ranges::find(facetQueries, facet, &FacetQuery::facet);
    const QList<qint64> counted = records.first(std::min(records.size(), FacetBudget));
    FacetCounts found{.counts = {}, .isWhole = counted.size() == records.size()};
    auto read = bank.context().db.forEach(
        sqlFile(query.sql),
        [&](Row row) {
            const QString key =
                query.value == FacetValue::Record ? textOf(row.next<Uid>()) : row.next<QString>();
            found.counts.insert(key, row.next<int>());
        },
        QStringView(QString::fromLatin1(jsonOf(counted))));
    if (!read)
        return read.error();
    return found;
}

} // namespace kb
