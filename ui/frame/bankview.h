// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/bankdoor.h"
#include "frame/navigator.h"
#include "tabs/tabs.h"
#include "wording/appearance.h"
#include "workspace/workspace.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QMenu;
class QStackedWidget;

namespace kb {

class CopyKeeper;
class FileTextKeeper;
class OverlapKeeper;
class JobProgress;
class RecordWindow;
class ResultLine;
class StatusStrip;
class Tab;
class TabRail;

/// An open bank as the window shows it: the rail of tabs, the tab that is in sight, what runs, how it went,
/// and the status strip.
class BankView : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the view.
    BankView(OpenedBank opened, Preferences &settings, QWidget *parent = nullptr);
    ~BankView() override;

    Workspace &workspace() { return m_workspace; }
    Tab &currentTab();
    QString currentTabId() const;

    void setTabSide(TabSide side);
    /// False when the user stays with what is not saved yet.
    bool goTo(const Location &place);
    void goToTab(const QString &id);
    /// The tab that many places further, round and round.
    void stepTab(int by);
    /// In its tab; where it has a window of its own, that comes to the front.
    void openRecord(const Uid &record);
    /// In a window of its own; where its tab shows it, that goes back to the list.
    void openInWindow(const Uid &record);
    QList<RecordWindow *> windows() const { return m_windows; }
    /// The list of a tab, on the page of that kind, with these choices in its filters.
    void showList(const QString &id, Kind kind, const FilterChosen &chosen);
    /// One entry per kind of record that can be made: it goes to the tab of the kind and begins there.
    void fillNewMenu(QMenu &menu);
    /// Begins a new knowledge question with this text.
    void beginQuestion(const QString &text);
    void back();
    void forward();
    bool canGoBack() const { return m_navigator.canGoBack(); }
    bool canGoForward() const { return m_navigator.canGoForward(); }
    /// Puts the keyboard in the pane that many places further, round and round: the rail, then the panes of
    /// the tab.
    void stepPane(int by);
    /// False when something is not saved yet and the user wants to stay.
    bool mayClose();
    /// Whether the bank can be left now. When it cannot, and the user does not stay, a copy is being made
    /// first; `later` is called when it is there.
    bool leave(const std::function<void()> &later);
    /// Whether it is the bank in this file, and can be written in.
    bool writesIn(const QString &path);

Q_SIGNALS:
    void tabChanged();
    void placesChanged();

private:
    void buildLayout();
    void buildRail();
    Tab *tab(const QString &id);
    void makeNextTab();
    void connectWorkspace();
    void show(const Message &message);
    void showStatus();
    bool goesWithoutCopy(const Error &error);
    bool arrive(const Location &place);
    RecordWindow *windowOf(const Uid &record) const;
    bool leaveInTab(const Uid &record, const QString &id);
    void sayReadOnly(const BankHolder &holder);
    void offerDrafts();
    void openDraft(const UnsavedText &draft);

    std::unique_ptr<BankLock> m_lock; ///< given up after the bank; null when it can only be read
    Workspace m_workspace;
    Navigator m_navigator;
    TabRail *m_rail;
    QBoxLayout *m_around; ///< the rail and what is beside or below it
    QStackedWidget *m_stack;
    JobProgress *m_progress;
    ResultLine *m_result;
    StatusStrip *m_status;
    CopyKeeper *m_copies;
    OverlapKeeper *m_overlaps;
    FileTextKeeper *m_fileTexts;
    QList<RecordWindow *> m_windows; ///< that are open
    QMap<QString, Tab *> m_tabs;     ///< those that were made
    std::function<void()> m_follow;  ///< what the button of the last message does
};

} // namespace kb
