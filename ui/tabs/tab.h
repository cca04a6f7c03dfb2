// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QAction>
#include <QWidget>

class QMenu;

namespace kb {

class Workspace;

/// What a tab offers to menus and toolbar. Shortcuts work while the tab is in sight. Null: it cannot.
struct TabActions
{
    QAction *create = nullptr;
    QAction *import = nullptr;
    QAction *print = nullptr;
    QAction *link = nullptr;
    QList<QAction *> record; ///< for menu Record, in its order; a null is a line between groups
    QList<QAction *> sight;  ///< what every list offers for the records in sight; below the others
};

/// Fills a menu; a null is a line between groups.
void addTo(QMenu &menu, const QList<QAction *> &actions);
/// Everything that a tab offers for its records, as menu Record and the context menu show it.
void fillRecordMenu(QMenu &menu, const TabActions &actions);

/// One tab of the window: a list, and the detail of one of its records in its place.
class Tab : public QWidget
{
    Q_OBJECT

public:
    explicit Tab(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the detail of a record, or the list for a null uid. False when the user stays with what is not
    /// saved yet.
    virtual bool showPlace(const Uid &record) = 0;
    /// False when something is not saved yet and the user wants to stay.
    virtual bool mayLeave() = 0;
    /// Puts the cursor in the filter of the list.
    virtual void focusFilter() = 0;
    /// Puts the keyboard where work goes on: in the list or in the detail.
    virtual void focusContent() = 0;

    /// Opens the record of the current row, as Enter does.
    virtual void openCurrent() = 0;
    /// Makes the row that many places further current, where a list is in sight.
    virtual void step(int by) = 0;
    /// Saves what is being typed, so that what follows works on it; false when it cannot be saved.
    virtual bool saveFirst() { return true; }
    /// The records that are meant by "this": what is open, else what is selected.
    virtual QList<Uid> recordsInSight() { return {}; }
    /// Brings the list of that kind in sight with these choices in its filters; false when the user stays
    /// with what is not saved.
    virtual bool showList(Kind kind, const QMap<QString, QStringList> &chosen);
    /// What F6 walks over, in reading order.
    virtual QList<QWidget *> panes() = 0;

    const TabActions &tabActions() const { return m_actions; }

Q_SIGNALS:
    /// The user went to the detail of a record, or back to the list.
    void placeChanged(const kb::Uid &record);
    /// Another record stands in the detail than before: null for one that is still being written, and while
    /// the list is in sight.
    void recordShown(const kb::Uid &record);
    /// Other actions are offered than before.
    void actionsChanged();
    /// How many items ask for attention, and how that is said: "23 new".
    void countChanged(int count, const QString &spoken);
    /// Work goes on in another page of the same room: it is shown, and gets the work.
    void pageAsked(const QString &page, const std::function<void(kb::Tab &)> &work);

protected:
    Workspace &workspace() { return m_workspace; }
    /// Linking, a new task and the history of the records in sight, with their keys.
    void addSightActions();
    /// Does it with the records in sight, once what is typed is saved; says so when there is none.
    void withSight(const std::function<void(const QList<Uid> &records)> &act);
    /// Writes the list to a file, with Ctrl+E where a page does nothing else with that key. After all actions
    /// that may have it.
    QAction *addExportList(const std::function<void()> &act);
    /// Copies what records are called, as people write them in a text.
    QAction *addCopyCode(const std::function<QStringList()> &codes);
    /// Reads again what is in sight; what is not, when it comes in sight: who types in one page does not have
    /// all others read the bank after each save. Of more than one reading the last is done.
    void readWhenSeen(const std::function<void()> &read);
    void showEvent(QShowEvent *event) override;
    /// An action of this tab: text as in a menu, and its key.
    QAction *addTabAction(const QString &text, const QKeySequence &key, const std::function<void()> &act);
    TabActions m_actions;

private:
    Workspace &m_workspace;
    std::function<void()> m_readLater; ///< null: what was read is as the bank is
};

} // namespace kb
