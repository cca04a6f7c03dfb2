// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/foundrow.h"

#include <QAbstractListModel>

namespace kb {

/// The lines below the field that searches everything. A line that only tells cannot be selected.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 100, ///< the FoundRow itself
        GroupRole,                    ///< the name of the group at its first line; empty at the others
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<FoundRow> &rows);
    /// An empty row when there is none at that place.
    FoundRow at(int row) const { return m_rows.value(row); }
    /// The next line that can be chosen, counted from `row`, or -1.
    int nextFrom(int row, int by) const;
    /// The first line of the group after, or before, that of `row`; -1 where there is no other.
    int nextGroupFrom(int row, int by) const;
    /// The line that does the same; -1 when there is none.
    int rowOf(const FoundRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool beginsGroup(int row) const;

    QList<FoundRow> m_rows;
};

} // namespace kb
