// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/heldpages.h"

#include <algorithm>
#include <functional>

namespace kb {

/// A long ordered list of ids, each once, of which only the pages being looked at are held as rows.
template <typename Record> class PagedRows
{
public:
    using Load = std::function<Result<QList<Record>>(const QList<qint64> &ids)>;
    using Ask = std::function<void(const QList<qint64> &ids)>;

    static constexpr int PageSize = HeldPages<Record>::PageSize;
    static constexpr int RowsHeld = HeldPages<Record>::RowsHeld;

    explicit PagedRows(Load load)
        : m_load(std::move(load))
    {
    }

    /// From now on pages are not read here but asked for, and come by arrive(), in pieces or more at once.
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

    /// Of what is asked for, rows stay on show as they were until they are read again.
    void setIds(QList<qint64> ids)
    {
        const auto before = m_ask ? m_pages.records() : QHash<qint64, Record>();
        m_ids = std::move(ids);
        m_pages.clear();
        forKnown(before, &Page::keep);
    }

    /// Shows rows that are already read, such as the first page while the other ids are still coming.
    void setRows(const QList<Record> &records)
    {
        m_ids.clear();
        for (const Record &record : records)
            m_ids.append(rowId(record));
        m_pages.clear();
        hold(records);
    }

    /// Takes a longer list that begins with the ids that are here; rows that were read stay.
    void extendTo(QList<qint64> ids)
    {
        if (auto *last = m_pages.find(size()))
            last->isAsked = false; // more is wanted of it now
        m_ids = std::move(ids);
    }

    /// Takes rows that were read elsewhere.
    void hold(const QList<Record> &records) { forKnown(RowsRead<Record>::ordered(records), &Page::put); }

    /// Takes rows that were asked for. Gives the first of them; -1 when they do not stand so in the list.
    int arrive(const QList<qint64> &ids, const Result<QList<Record>> &read)
    {
        const int first = rowOf(ids.value(0));
        if (first < 0 || m_ids.mid(first, ids.size()) != ids)
            return -1;
        m_pages.take(first, ids, read);
        return first;
    }

    /// The page of these does not come: it is asked for again when it is looked at.
    void giveUp(const QList<qint64> &ids)
    {
        if (auto *page = m_pages.find(std::max(0, rowOf(ids.value(0)))))
            page->isAsked = false;
    }

    void forgetRow(int row) { m_pages.forget(row); }
    void forgetFrom(int row) { m_pages.forgetFrom(row); }
    void forgetRows() { m_pages.clear(); }

    /// The record in that row, or null when it could not be read; valid until the next call.
    const Record *at(int row) const
    {
        const Page &page = pageOf(row);
        const auto record = page.records.constFind(m_ids[row]);
        return record == page.records.cend() ? nullptr : &*record;
    }

    /// Whether the row was asked for and is not here yet.
    bool isComing(int row) const { return !pageOf(row).read.contains(m_ids[row]); }

    /// Why at(row) is null: the failure to read, or NotFound for a record that is gone.
    Error errorAt(int row) const
    {
        const Page &page = pageOf(row);
        return page.error.value_or(Error{Error::Code::NotFound, QString::number(m_ids[row])});
    }

private:
    using Page = RecordPage<Record>;

    /// Reads the page, or asks for it, while some of it is not here. What failed counts as read, so that
    /// painting does not retry it.
    const Page &pageOf(int row) const
    {
        const int first = row / PageSize * PageSize;
        Page &page = m_pages.of(row);
        if (page.read.size() == std::min(PageSize, size() - first))
            return page;
        const QList<qint64> ids = m_ids.mid(first, PageSize);
        if (!m_ask)
            m_pages.take(first, ids, m_load(ids));
        else if (!std::exchange(page.isAsked, true))
            m_ask(ids);
        return page;
    }

    /// The rows of a list's beginning of which the record is known.
    void forKnown(const QHash<qint64, Record> &known, void (Page::*take)(const Record &))
    {
        for (int row = 0; row < std::min(size(), RowsHeld); ++row) {
            if (const auto record = known.constFind(m_ids[row]); record != known.cend())
                (m_pages.of(row).*take)(*record);
        }
    }

    Load m_load;
    Ask m_ask;
    QList<qint64> m_ids;
    mutable HeldPages<Record> m_pages;
};

} // namespace kb
