// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace kb {

/// A table of records as a list sees it: whatever their type, rows have ids and columns have keys.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual qint64 idAt(int row) const = 0;
    /// -1 when the id is not in the list.
    virtual int rowOf(qint64 id) const = 0;
    /// Reads again what could not be read.
    virtual void retry() = 0;

    /// Rows can be dragged, where the view lets them.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Asks for another order; the list itself cannot sort what it has not read.
    void sort(int column, Qt::SortOrder order) override;

    /// Makes views ask for every text again, as after the choice of another language.
    void showAnew();

Q_SIGNALS:
    /// An empty key asks for the natural order of the list.
    void sortingAsked(const QString &key, Qt::SortOrder order);

protected:
    /// What every cell of a row shows that is being read: the column that is widest says so.
    QVariant comingData(int column, int role) const;
    /// What every cell of a row shows that could not be read: the column that is widest says why.
    QVariant unreadData(int column, const Error &error, int role) const;
};

} // namespace kb
