// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace kb {

class ResultLine;
class Tab;
class Workspace;
struct Message;

/// A record in a window of its own, with all that its tab offers for it: the same editor, the same actions and
/// keys. It closes when the record is left. What is not saved is asked about as in the tab.
class RecordWindow : public QWidget
{
    Q_OBJECT

public:
    /// The kind must have a tab. The owner must go after this; while it is there, this stays above it.
    RecordWindow(Workspace &workspace, Kind kind, QWidget *owner);

    /// False when the record cannot be read, or when the user stays with another that is not saved.
    bool open(const Uid &record);
    /// The record that is in sight; null for one that was never saved.
    const Uid &record() const { return m_record; }
    bool mayClose();
    void comeToFront();

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenu();
    void fillMenu();
    void follow(const Uid &record);
    void nameWindow();
    void say(const Message &message);

    Workspace &m_workspace;
    QString m_tabId;
    Tab *m_tab;
    QMenu *m_menu;
    ResultLine *m_result;
    std::function<void()> m_next; ///< what the button of the last message does
    Uid m_record;
};

} // namespace kb
