// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "models/pagedrows.h"

#include <QList>

namespace kb {

class Bank;

/// What a list is to show, read beside the window. See ListFeed for what a `Reader` has.
template <typename Reader, typename Line> struct ListAnswer
{
    static constexpr bool LinesTakeLong = requires { Reader::LinesTakeLong; };

    QList<qint64> shown;
    qsizetype total = 0; ///< of how many these were chosen
    QList<Line> ahead;   ///< the first page of lines; where they take long, all that a list holds

    template <typename Query> static Result<ListAnswer> read(Bank &bank, const Query &query)
    {
        const Reader reader(bank);
        auto shown = reader.ids(query);
        const auto every = shown ? everyOf(reader, query, *shown) : shown;
        if (!every)
            return every.error();
        constexpr int many = LinesTakeLong ? PagedRows<Line>::RowsHeld : PagedRows<Line>::PageSize;
        const auto ahead = reader.lines(shown->mid(0, many));
        if (!ahead)
            return ahead.error();
        return ListAnswer{*std::move(shown), every->size(), *ahead};
    }

    /// A page of lines that are in sight before all ids are known.
    static Result<QList<Line>> newest(Bank &bank)
    {
        const Reader reader(bank);
        const auto ids = reader.newest(PagedRows<Line>::PageSize);
        return ids ? reader.lines(*ids) : Result<QList<Line>>(ids.error());
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
