// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/facets.h"
#include "widgets/filterbar.h"
#include "wording/counttext.h"
#include "workspace/workspace.h"

namespace kb {

/// A filter's own choices do not narrow what it could show instead.
inline FilterState withoutFilter(FilterState state, const QString &key)
{
    state.chosen.remove(key);
    return state;
}

/// A filter of the list of a kind.
struct CountedFilter
{
    Kind kind;
    QString key;
};

/// How many records of the query each choice of a filter would show, worked out beside the window; the bar
/// says it when it is known. Filters that have no counts are left as they are.
template <typename Reader, typename Query>
void countBeside(Workspace &workspace, FilterBar &bar, const CountedFilter &filter, const Query &query)
{
    const auto facet = facetOf(filter.kind, filter.key);
    if (!facet)
        return;
    workspace.reads().run(
        &bar,
        [query, facet](JobContext &context) -> Result<FacetCounts> {
            const auto ids = Reader(context.bank).ids(query);
            return ids ? facetCounts(context.bank, *ids, *facet) : ids.error();
        },
        [&bar, key = filter.key](const Result<FacetCounts> &counts) {
            if (counts) // a list works as well without them
                bar.setCounts(key, countTexts(*counts), counts->isWhole ? countText(0) : QString());
        });
}

} // namespace kb
