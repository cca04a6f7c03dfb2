// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "models/recordpage.h"

#include <QCache>
#include <QSet>

#include <algorithm>
#include <functional>

namespace kb {

/// A long ordered list of ids of which only the pages being looked at are held as rows.
template <typename Record> class PagedRows
{
public:
    using Load = std::function<Result<QList<Record>>(const QList<qint64> &ids)>;
    using Ask = std::function<void(const QList<qint64> &ids)>;

    static constexpr int PageSize = 100;
    static constexpr int PagesHeld = 20;
    static constexpr int RowsHeld = PageSize * PagesHeld;

    explicit PagedRows(Load load)
        : m_load(std::move(load))
    {
    }

    /// From now on pages are not read here but asked for, and come by arrive().
    void askFor(Ask ask) { m_ask = std::move(ask); }
    const QList<qint64> &ids() const { return m_ids; }
    int size() const { return int(m_ids.size()); }
    qint64 idAt(int row) const { return m_ids.value(row); }

    /// -1 when absent. A scan: well under a millisecond for a million ids, where an index would cost
    /// more to build than a window may wait.
    int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }

    /// The rows of all these ids in one pass; absent ids are left out.
    QHash<qint64, int> rowsOf(const QSet<qint64> &ids) const
    {
        QHash<qint64, int> rows;
        for (int row = 0; row < size() && rows.size() < ids.size(); ++row) {
            if (ids.contains(m_ids[row]))
                rows.insert(m_ids[row], row);
        }
        return rows;
    }

    void setIds(QList<qint64> ids)
    {
        m_ids = std::move(ids);
        m_pages.clear();
    }

    /// Shows rows that are already read, such as the first page while the other ids are still coming.
    void setRows(const QList<Record> &records)
    {
        m_ids.clear();
        for (const Record &record : records)
            m_ids.append(rowId(record));
        m_pages.clear();
        for (int page = 0; page * PageSize < size(); ++page)
            m_pages.insert(page, new Page{Page::byId(records.mid(page * PageSize, PageSize))});
    }

    /// Takes a longer list that begins with the ids that are here; rows that were read stay.
    void extendTo(QList<qint64> ids)
    {
        if (size() % PageSize != 0)
            forgetRow(size() - 1);
        m_ids = std::move(ids);
    }

    /// Takes rows that were read elsewhere. A page of which one is missing is read when it is looked at.
    void hold(const QList<Record> &records)
    {
        const QHash<qint64, Record> known = Page::byId(records);
        for (int number = 0; number < PagesHeld && number * PageSize < size(); ++number) {
            Page page;
            const QList<qint64> ids = idsOf(number);
            for (const qint64 id : ids) {
                if (const auto record = known.constFind(id); record != known.cend())
                    page.records.insert(id, *record);
            }
            if (page.records.size() == ids.size())
                m_pages.insert(number, new Page(std::move(page)));
        }
    }

    /// Takes a page that was asked for. Gives its first row; -1 when the list has no such page any more.
    int arrive(const QList<qint64> &ids, const Result<QList<Record>> &read)
    {
        const int first = rowOf(ids.value(0));
        if (first < 0 || idsOf(first / PageSize) != ids)
            return -1;
        m_pages.insert(first / PageSize, new Page(Page::of(read)));
        return first;
    }

    void forgetPage(const QList<qint64> &ids) { forgetRow(std::max(0, rowOf(ids.value(0)))); }
    void forgetRow(int row) { m_pages.remove(row / PageSize); }
    void forgetRows() { m_pages.clear(); }

    /// The record in that row, or null when it could not be read; valid until the next call.
    const Record *at(int row) const
    {
        const Page &page = pageOf(row);
        const auto record = page.records.constFind(m_ids[row]);
        return record == page.records.cend() ? nullptr : &*record;
    }

    /// Whether the row was asked for and is not here yet.
    bool isComing(int row) const { return pageOf(row).isComing; }

    /// Why at(row) is null: the failure to read, or NotFound for a record that is gone.
    Error errorAt(int row) const
    {
        const Page &page = pageOf(row);
        return page.error.value_or(Error{Error::Code::NotFound, QString::number(m_ids[row])});
    }

private:
    using Page = RecordPage<Record>;

    QList<qint64> idsOf(int page) const { return m_ids.mid(qsizetype(page) * PageSize, PageSize); }

    /// Reads the page, or asks for it, when it is not held. A page that failed is held too, so that painting
    /// does not retry it.
    const Page &pageOf(int row) const
    {
        const int number = row / PageSize;
        if (!m_pages.contains(number) && m_ask) {
            m_pages.insert(number, new Page{.isComing = true});
            m_ask(idsOf(number));
        } else if (!m_pages.contains(number)) {
            m_pages.insert(number, new Page(Page::of(m_load(idsOf(number)))));
        }
        return *m_pages.object(number);
    }

    Load m_load;
    Ask m_ask;
    QList<qint64> m_ids;
    mutable QCache<int, Page> m_pages{PagesHeld};
};

} // namespace kb
