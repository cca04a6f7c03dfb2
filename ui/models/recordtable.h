// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QBasicTimer>

namespace kb {

/// A table of records as a list sees it: whatever their type, rows have ids and columns have keys. Views make
/// room for each row that they are told of, which for a million rows takes longer than a window may wait: of
/// a very long list they are told piece by piece, of the first at once.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int RowsPerPiece = 250'000;

    /// The rows that views are told of.
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_told; }
    /// Does not leave that row for later.
    void tellUpTo(int row);

    virtual qint64 idAt(int row) const = 0;
    /// -1 when the id is not in the list; views may not be told of the row yet.
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
    /// Of the whole list, whether views are told of it or not.
    virtual int length() const = 0;
    /// While the whole list changes: views begin anew, with the first piece and at least that many rows.
    void tellAnew(int rows = 0);
    /// The list became longer at its end.
    void tellMore() { tellUpTo(m_told + RowsPerPiece - 1); }
    void timerEvent(QTimerEvent *event) override;

    /// What every cell of a row shows that is being read: the column that is widest says so.
    QVariant comingData(int column, int role) const;
    /// What every cell of a row shows that could not be read: the column that is widest says why.
    QVariant unreadData(int column, const Error &error, int role) const;

private:
    void tellRestLater();

    int m_told = 0;
    QBasicTimer m_rest;
};

} // namespace kb
