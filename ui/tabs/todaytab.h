// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/todaylist.h"
#include "tabs/putawaydialog.h"
#include "tabs/tab.h"

class QGridLayout;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace kb {

class Changes;
class EmptyState;
class TextLabel;
class TodayBlockView;
class TodayLineView;

/// Tab 1: what asks for attention today, in the blocks of the four tasks (spec 03, 3.2).
class TodayTab : public Tab
{
    Q_OBJECT

public:
    explicit TodayTab(Workspace &workspace, QWidget *parent = nullptr);

    bool showPlace(const Uid &) override { return true; }
    bool mayLeave() override { return true; }
    void focusFilter() override;
    void focusContent() override;
    void openCurrent() override;
    void step(int by) override;
    QList<Uid> recordsInSight() override;
    QList<QWidget *> panes() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void buildBlocks();
    QLayout *buildHead();
    void placeBlocks();
    void takeRole();
    void showReach();
    void setReach(TodayScope scope);
    void follow(const Changes &changes);
    void reload();
    void showToday(const Result<TodayList> &today);
    void showCount();
    void showBalance();
    void restoreFocus(const QString &key, int stop);

    QList<QWidget *> stops() const;
    TodayLineView *currentView() const;
    bool stepToBlock(int by);
    bool walk(int key);
    QWidget &reachButton() const;

    void act(const TodayLine &line);
    void openRecord();
    void putAway(PutAwayDialog::About about);
    void bringBack();
    void print();

    TodayScope m_usual = TodayScope::OwnUnit; ///< how far it reaches by the role of the user
    TodayScope m_mine = TodayScope::OwnUnit;  ///< what is called mine, by that role
    TodayScope m_scope = TodayScope::OwnUnit;
    TodayList m_today;
    TextLabel *m_title;
    TextLabel *m_balance;
    QToolButton *m_all;
    QToolButton *m_own;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    EmptyState *m_nothing;
    QTimer *m_rest; ///< changes that come together are read once
    QAction *m_bringBack = nullptr;
    QList<TodayBlockView *> m_blocks;
    int m_asked = 0;
    bool m_isFocusDue = false; ///< until there is a line that can have it
};

} // namespace kb
