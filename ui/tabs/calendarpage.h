// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/calendarmodel.h"
#include "report/calendarpaper.h"
#include "tabs/editingtab.h"

class QCheckBox;
class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace kb {

class CalendarView;
class EmptyState;
class TextLabel;

/// The events as a month or a week, with the moments of decision of the dossiers as a second layer
/// (spec 03, 3.7). The events of the chosen day stand beside it; an event opens in the place of the calendar.
class CalendarPage : public EditingTab
{
    Q_OBJECT

public:
    explicit CalendarPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusFilter() override { focusContent(); }
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    /// The event that is open, or chosen on its day.
    QList<Uid> recordsInSight() override;
    QList<QWidget *> panes() override;

    QDate day() const { return m_day; }
    void goTo(QDate day);
    void setSpan(CalendarSpan span);

private:
    void buildLayout();
    QLayout *buildBar();
    void buildSide(QHBoxLayout &around);
    void buildActions();
    void connectView();
    QToolButton *addBarButton(QLayout &bar, const QString &text, const std::function<void()> &act);

    QList<QAction *> addOutputs();
    using MakeContent = std::function<Result<CalendarPaperContent>(Bank &bank, Language language)>;
    MakeContent contentMaker() const;
    void print(std::optional<doc::PaperSize> size);
    void savePicture();

    QDate today();
    void goByPages(int pages);
    void reload();
    void showDay();
    void sayNothing();
    void open(const CalendarItem &item);
    void openChosen();
    void showMenu(const QPoint &place);
    RecordEditor *makeEditor() override;
    /// On the day that is chosen.
    void createRecord() override;
    void moveItem(const CalendarItem &item, const EventMove &move);
    void moveAnnounced(const CalendarItem &item, EventMove move);
    void moveBy(const CalendarItem &item, const EventMove &move);
    std::optional<CalendarItem> chosen() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_sheet;
    CalendarModel m_model;
    CalendarView *m_view;
    TextLabel *m_title;
    QToolButton *m_month = nullptr;
    QToolButton *m_week = nullptr;
    QCheckBox *m_second;
    TextLabel *m_dayTitle;
    QListWidget *m_dayList;
    EmptyState *m_nothing; ///< in the place of the list, on a day that has nothing
    QDate m_day;
    CalendarSpan m_span = CalendarSpan::Month;
    int m_asked = 0;
    bool m_isReading = false;
};

} // namespace kb
