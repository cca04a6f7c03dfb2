// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/eventcalendar.h"

#include <QAbstractTableModel>

namespace kb {

enum class CalendarSpan { Month, Week };

/// A month or a week as a table of days: a row per week, a column per day of the week. A cell speaks as a
/// whole day, and its tool tip says all that it holds.
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CalendarModel(QObject *parent = nullptr);

    /// Shows the days around this one; false when they are shown already. What they hold is shown later.
    bool showDays(QDate around, CalendarSpan span);
    void showItems(const QList<CalendarItem> &items);
    void setToday(QDate today) { m_today = today; }

    CalendarSpan span() const { return m_span; }
    QDate firstShown() const { return m_first; }
    QDate lastShown() const;
    QDate dayAt(const QModelIndex &index) const;
    /// Invalid for a day that is not shown.
    QModelIndex indexOf(QDate day) const;
    /// In the month that is shown; in a week every day is.
    bool isInside(QDate day) const;
    bool isToday(QDate day) const { return day == m_today; }
    /// What the day holds, in its order.
    QList<CalendarItem> itemsOn(QDate day) const { return m_items.value(day); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spokenDay(QDate day) const;
    QStringList sentencesOn(QDate day) const;

    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_around;
    QDate m_first;
    QDate m_today;
    QHash<QDate, QList<CalendarItem>> m_items;
};

/// "13:00 Title": an item in one line.
QString itemLine(const CalendarItem &item);
/// With its end, its place and its status: for who listens or hovers.
QString itemSentence(const CalendarItem &item);

} // namespace kb
