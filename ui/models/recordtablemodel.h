// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"
#include "models/pagedrows.h"
#include "models/recordtable.h"

#include <span>

namespace kb {

/// Shows records as a table: one Column per column, rows read page by page.
template <typename Record> class RecordTableModel : public RecordTable
{
public:
    RecordTableModel(std::span<const Column<Record>> columns, typename PagedRows<Record>::Load load,
                     QObject *parent)
        : RecordTable(parent)
        , m_columns(columns)
        , m_rows(std::move(load))
    {
    }

    /// From now on a page that is not here is asked for, and its rows say that they are being read.
    void askFor(typename PagedRows<Record>::Ask ask) { m_rows.askFor(std::move(ask)); }

    /// Shows rows that were read elsewhere, if they still stand so in the list.
    void arrive(const QList<qint64> &ids, const Result<QList<Record>> &read)
    {
        const int first = m_rows.arrive(ids, read);
        const int last = std::min(first + int(ids.size()), rowCount()) - 1;
        if (first >= 0 && first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    }
    /// A page that was asked for does not come: it is asked for again when it is looked at.
    void giveUp(const QList<qint64> &ids) { m_rows.giveUp(ids); }
    /// From that row on, rows are asked for again when they are looked at.
    void forgetFrom(int row)
    {
        m_rows.forgetFrom(row);
        if (row < rowCount())
            Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Shows the first page while the ids of all others are still coming.
    void showRows(const QList<Record> &records)
    {
        beginResetModel();
        m_rows.setRows(records);
        tellAnew();
        endResetModel();
    }

    /// Shows these ids. Selection, current row and scroll position stay with the records they were at.
    /// `ahead`: the first records of the list as far as they were read already.
    void showIds(QList<qint64> ids, const QList<Record> &ahead = {})
    {
        const qsizetype known = m_rows.size();
        if (ids.size() > known && std::equal(m_rows.ids().begin(), m_rows.ids().end(), ids.begin()))
            extendTo(std::move(ids), ahead);
        else
            rearrange(std::move(ids), ahead);
    }

    /// Reads these records again; ids that are not in the list are ignored.
    void refresh(const QSet<qint64> &ids)
    {
        for (const int row : m_rows.rowsOf(ids)) {
            m_rows.forgetRow(row);
            if (row < rowCount())
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

    /// The record in that row, or null when it could not be read; valid until the next call.
    const Record *recordAt(int row) const { return m_rows.at(row); }

    std::span<const Column<Record>> columns() const { return m_columns; }
    const QList<qint64> &ids() const { return m_rows.ids(); }
    qint64 idAt(int row) const override { return m_rows.idAt(row); }
    int rowOf(qint64 id) const override { return m_rows.rowOf(id); }

    void retry() override
    {
        m_rows.forgetRows();
        showAnew();
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == IdRole)
            return m_rows.idAt(index.row());

        const Column<Record> &column = m_columns[size_t(index.column())];
        if (role == Qt::TextAlignmentRole)
            return alignmentOf(column);
        if (const Record *record = m_rows.at(index.row()))
            return role == UidRole ? uidOf(*record) : cellData(column, *record, role);
        if (m_rows.isComing(index.row()))
            return comingData(index.column(), role);
        return unreadData(index.column(), m_rows.errorAt(index.row()), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return headerOf(m_columns[size_t(section)], role);
    }

private:
    int length() const override { return m_rows.size(); }

    void extendTo(QList<qint64> ids, const QList<Record> &ahead)
    {
        m_rows.extendTo(std::move(ids));
        m_rows.hold(ahead);
        tellMore();
    }

    void rearrange(QList<qint64> ids, const QList<Record> &ahead)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QList<qint64> idsBefore;
        for (const QModelIndex &index : before)
            idsBefore.append(m_rows.idAt(index.row()));

        m_rows.setIds(std::move(ids));
        m_rows.hold(ahead);

        const QHash<qint64, int> rows = m_rows.rowsOf({idsBefore.begin(), idsBefore.end()});
        tellAnew(rows.isEmpty() ? 0 : *std::ranges::max_element(rows) + 1);
        for (qsizetype i = 0; i < before.size(); ++i)
            changePersistentIndex(before[i], index(rows.value(idsBefore[i], -1), before[i].column()));
        Q_EMIT layoutChanged();
    }

    std::span<const Column<Record>> m_columns;
    PagedRows<Record> m_rows;
};

} // namespace kb
