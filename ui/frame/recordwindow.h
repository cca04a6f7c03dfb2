// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "frame/command.h"
#include "model/kind.h"

#include <QKeySequence>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QMenu;

namespace kb {

class ResultLine;
class Tab;
class Workspace;
struct Message;

/// A record in a window of its own, with all that its tab offers for it: the same editor, the same actions
/// and keys. It closes when the record is left. What is not saved is asked about as in the tab.
class RecordWindow : public QWidget
{
    Q_OBJECT

public:
    /// The kind of the record must have a tab. The owner must go after this; while it is there, this stays
    /// above it. The window is there at once, and the record comes a moment later; one that cannot be read
    /// closes it.
    RecordWindow(Workspace &workspace, Kind kind, const Uid &record, QWidget *owner);

    /// The record that it shows; null while a new one is being written.
    const Uid &record() const { return m_record; }
    bool mayClose();
    void comeToFront();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct KeyedCommand
    {
        QAction *action;
        Command command;
        QList<QKeySequence> usual;
    };

    void makeTab();
    void showRecord();
    void buildMenu();
    void keyed(QAction *action, Command command);
    void takeKeys();
    void fillMenu();
    void follow(const Uid &record);
    void leave(const Uid &place);
    void nameWindow();
    void say(const Message &message);

    Workspace &m_workspace;
    const Kind m_kind;
    Tab *m_tab = nullptr;
    QMenu *m_menu = nullptr;
    ResultLine *m_result;
    QList<KeyedCommand> m_keyed;
    std::function<void()> m_next; ///< what the button of the last message does
    Uid m_record;
};

} // namespace kb
