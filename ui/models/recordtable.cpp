// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtable.h"

#include "wording/errortext.h"
#include "wording/mark.h"

#include <QTimerEvent>

namespace kb {

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

void RecordTable::tellUpTo(int row)
{
    const int told = std::min(row + 1, length());
    if (told > m_told) {
        beginInsertRows({}, m_told, told - 1);
        m_told = told;
        endInsertRows();
    }
    tellRestLater();
}

void RecordTable::tellAnew(int rows)
{
    m_told = std::min(std::max(rows, RowsPerPiece), length());
    tellRestLater();
}

/// When the window has nothing else to do.
void RecordTable::tellRestLater()
{
    if (m_told < length())
        m_rest.start(0, this);
    else
        m_rest.stop();
}

void RecordTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_rest.timerId())
        tellMore();
    else
        QAbstractTableModel::timerEvent(event);
}

void RecordTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || headerData(column, Qt::Horizontal, SortableRole).toBool())
        Q_EMIT sortingAsked(headerData(column, Qt::Horizontal, KeyRole).toString(), order);
}

void RecordTable::showAnew()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RecordTable::comingData(int column, int role) const
{
    const bool isWidest = headerData(column, Qt::Horizontal, WidthRole).toInt() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isWidest ? tr("Reading…") : QString();
    case Qt::AccessibleTextRole:
        return tr("Reading…");
    default:
        return {};
    }
}

QVariant RecordTable::unreadData(int column, const Error &error, int role) const
{
    const bool isWidest = headerData(column, Qt::Horizontal, WidthRole).toInt() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isWidest ? errorText(error) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case ReadErrorRole:
        return errorText(error);
    case MarkRole:
        return isWidest ? QVariant::fromValue(Mark{Shape::Triangle, Meaning::Danger}) : QVariant();
    default:
        return {};
    }
}

} // namespace kb
