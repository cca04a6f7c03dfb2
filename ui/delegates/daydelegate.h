// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/calendarmodel.h"

#include <QStyledItemDelegate>

namespace kb {

/// Draws a day of a calendar: its number, and its items as far as they fit, the long ones in a few lines. In
/// a very narrow day an item is only its mark.
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
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintItems(QPainter &painter, const QStyleOptionViewItem &option,
                    const QList<CalendarItem> &items) const;
    void paintFrame(QPainter &painter, const QRect &place, const CalendarItem &item, bool isChosen,
                    const QPalette &palette) const;
    void paintText(QPainter &painter, const QRect &place, const CalendarItem &item, const QStringList &lines,
                   const QPalette &palette) const;

    int m_chosen = 0;
};

} // namespace kb
