// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/pagedrows.h"
#include "tabs/linesintime.h"

namespace kb {

class Bank;

/// What a list is to show, read beside the window. See ListFeed for what a `Reader` has.
template <typename Reader, typename Line> struct ListAnswer
{
    using Lines = LinesInTime<Reader, Line>;

    QList<qint64> shown;
    qsizetype total = 0; ///< of how many these were chosen
    Lines ahead; ///< the first page; where lines take long, as far as there was time for what a list holds

    template <typename Query> static Result<ListAnswer> read(Bank &bank, const Query &query)
    {
        const Reader reader(bank);
        auto shown = reader.ids(query);
        const auto every = shown ? everyOf(reader, query, *shown) : shown;
        if (!every)
            return every.error();
        constexpr int many = Lines::LinesTakeLong ? PagedRows<Line>::RowsHeld : PagedRows<Line>::PageSize;
        auto ahead = Lines::read(reader, shown->mid(0, many));
        if (!ahead)
            return ahead.error();
        return ListAnswer{*std::move(shown), every->size(), *std::move(ahead)};
    }

    /// Lines that are in sight before all ids are known: a page at most.
    static Result<Lines> newest(Bank &bank)
    {
        const Reader reader(bank);
        const auto ids = reader.newest(PagedRows<Line>::PageSize);
        return ids ? Lines::read(reader, *ids) : Result<Lines>(ids.error());
    }

private:
    /// What the query chooses from; one that chooses nothing shows it all.
    template <typename Query>
    static Result<QList<qint64>> everyOf(const Reader &reader, const Query &query, const QList<qint64> &shown)
    {
        constexpr int all = -1;
        if constexpr (requires { reader.every(query); })
            return reader.every(query);
        else
            return query == Query{} ? shown : reader.newest(all);
    }
};

} // namespace kb
