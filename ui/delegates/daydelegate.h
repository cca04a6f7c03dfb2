// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/calendarmodel.h"

#include <QStyledItemDelegate>

namespace kb {

/// Draws a day of a calendar: its number, and a line per item as far as they fit.
class DayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Which item of the chosen day is the one that keys work on.
    void setChosenItem(int item) { m_chosen = item; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The item of the day at that place in its cell; -1 for none.
    static int itemAt(const QRect &cell, const QPoint &place, const QFont &font, const QModelIndex &index);

private:
    void paintItem(QPainter &painter, const QRect &line, const CalendarItem &item, bool isChosen,
                   const QPalette &palette) const;

    int m_chosen = 0;
};

} // namespace kb
