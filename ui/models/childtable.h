// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/column.h"

#include <QAbstractTableModel>

#include <span>

namespace kb {

/// The children of a record that is being edited, in their order. `Line` is the record with what a column
/// shows beside it; `settle` works that out anew for all of them after each change.
template <typename Line> class ChildTable : public QAbstractTableModel
{
public:
    using Settle = std::function<void(QList<Line> &lines)>;

    ChildTable(std::span<const Column<Line>> columns, Settle settle)
        : m_columns(columns)
        , m_settle(std::move(settle))
    {
    }

    const QList<Line> &lines() const { return m_lines; }

    void show(const QList<Line> &lines)
    {
        beginResetModel();
        m_lines = lines;
        m_settle(m_lines);
        endResetModel();
    }

    void change(int row, const Line &line)
    {
        m_lines[row] = line;
        settle();
    }

    void insert(int row, const Line &line)
    {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        settle();
    }

    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
        settle();
    }

    /// False when there is no such place. Whoever is current stays so.
    bool move(int row, int to)
    {
        if (row < 0 || to < 0 || row >= m_lines.size() || to >= m_lines.size() || row == to)
            return false;
        beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
        m_lines.move(row, to);
        endMoveRows();
        settle();
        return true;
    }

    /// Works out anew what the columns show.
    void settle()
    {
        m_settle(m_lines);
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column<Line> &column = m_columns[size_t(index.column())];
        return role == Qt::TextAlignmentRole ? alignmentOf(column)
                                             : cellData(column, m_lines[index.row()], role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        return headerOf(m_columns[size_t(section)], role);
    }

private:
    std::span<const Column<Line>> m_columns;
    Settle m_settle;
    QList<Line> m_lines;
};

} // namespace kb
