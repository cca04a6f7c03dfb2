// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/command.h"
#include "settings/shortkeys.h"
#include "wording/appearance.h"
#include "wording/icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QPointer>
#include <QToolBar>

class QToolButton;

namespace kb {

class BankView;
class SearchField;

/// The menu bar and the toolbar of the window. What a bank offers is added while one is open.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow &window, Appearance &appearance, const QString &language);
    /// Takes the toolbar away; the next menus bring their own.
    ~WindowMenus() override { delete m_toolBar; }

    SearchField &searchField() { return *m_search; }

    /// Null while there is no bank: what needs one is then grey.
    void setBank(BankView *bank);
    void setRecent(const QStringList &paths);

    /// The commands that can have another key, in the order of the menus.
    QList<ShortKey> keys() const;
    /// What lists and records have; empty without a bank.
    QList<ShortKey> takenKeys() const;
    /// By the id of the command; what is not among them gets its usual keys back.
    void setKeys(const QMap<QString, KeyList> &chosen);

Q_SIGNALS:
    void asked(kb::Command command);
    void recentAsked(const QString &path);
    void languageAsked(const QString &language);

private:
    struct KeyedAction
    {
        QString id;
        QAction *action;
        KeyList usual;
    };

    QAction *named(QAction *action, const QString &id);
    void rememberKeys();
    void buildFile();
    void buildEdit();
    void buildView(const QString &language);
    void addThemes(QMenu &menu);
    void addTabSide(QMenu &menu);
    void addLanguages(QMenu &menu, const QString &language);
    void buildGo();
    void buildRest();
    void buildToolBar();
    QAction *add(QMenu &menu, const QString &text, Command command, const QKeySequence &key = {});
    void addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool isChosen,
                   const std::function<void()> &choose);
    void followTab();
    void showOnButton(QToolButton &button, QAction *action, Glyph glyph);
    void showNewMenu();
    void followPlaces();
    void nameUndo();

    QMainWindow &m_window;
    Appearance &m_appearance;
    BankView *m_bank = nullptr;
    QHash<Command, QAction *> m_actions;
    QList<KeyedAction> m_keyed;
    QList<QAction *> m_tabActions;
    QMenu *m_recent = nullptr;
    QMenu *m_record = nullptr;
    QMenu *m_go = nullptr;
    QPointer<QToolBar> m_toolBar; ///< the window may be gone first, and takes it along
    QToolButton *m_new = nullptr;
    QMenu *m_newMenu = nullptr;
    QAction *m_newOfAnyKind = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_import = nullptr;
    QToolButton *m_print = nullptr;
    SearchField *m_search = nullptr;
};

} // namespace kb
