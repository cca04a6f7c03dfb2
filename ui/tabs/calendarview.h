// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/calendarmodel.h"

#include <QTableView>

namespace kb {

class DayDelegate;

/// The days of a month or a week, used by mouse and keyboard alike. Arrows go to another day, also beyond
/// what is shown; Page up and down to another month or week, Home to today. Enter opens; Ctrl with an arrow
/// moves the chosen event, as dragging does.
class CalendarView : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit CalendarView(CalendarModel &model, QWidget *parent = nullptr);

    QDate day() const;
    /// Makes the day current, if it is shown.
    void showDay(QDate day);
    /// Which item of the day the keys work on.
    void chooseItem(int item);
    int chosenItem() const { return m_item; }

Q_SIGNALS:
    /// The user goes to a day that may not be shown yet.
    void dayAsked(QDate day);
    void todayAsked();
    void dayChanged(QDate day);
    void itemChosen(int item);
    /// Enter.
    void opened();
    /// A double click on the chosen item.
    void itemOpened();
    void moveAsked(const kb::CalendarItem &item, const kb::EventMove &move);
    /// Right click, menu key or Shift+F10; the place is on the screen.
    void menuAsked(const QPoint &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool goBy(int key);
    bool moveBy(int key);
    bool pick(const QPoint &place); ///< false where there is no item
    std::optional<CalendarItem> chosen() const;
    void fitCells();

    CalendarModel &m_model;
    DayDelegate *m_delegate;
    int m_item = 0;
    QPoint m_pressed;
    std::optional<CalendarItem> m_held; ///< under the pressed mouse button
    QDate m_heldFrom;
};

} // namespace kb
