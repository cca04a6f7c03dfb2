// SPDX-License-Identifier: EUPL-1.2
#include "frame/windowmenus.h"

#include "frame/bankview.h"
#include "frame/searchfield.h"
#include "frame/windowcommands.h"
#include "tabs/tab.h"
#include "wording/icons.h"
#include "wording/steptext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace kb {

namespace {

constexpr int EdgeWidth = 12; ///< between the search field and the edge of the window

QToolButton *barButton(QToolBar &bar, const QString &name)
{
    auto *button = new QToolButton(&bar);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    bar.addWidget(button);
    return button;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, Appearance &appearance, const QString &language)
    : QObject(&window)
    , m_window(window)
    , m_appearance(appearance)
{
    window.menuBar()->clear();
    buildFile();
    buildEdit();
    buildView(language);
    buildGo();
    buildRest();
    buildToolBar();
    rememberKeys();
    setBank(nullptr);
}

QAction *WindowMenus::add(QMenu &menu, const QString &text, Command command, const QKeySequence &key)
{
    QAction *action = named(menu.addAction(text), QString(codeOf(command)));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT asked(command); });
    m_actions.insert(command, action);
    return action;
}

void WindowMenus::buildFile()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    add(*menu, tr("&New knowledge bank…"), Command::NewBank);
    add(*menu, tr("&Open…"), Command::OpenBank, QKeySequence::Open);
    m_recent = menu->addMenu(tr("Opened &before"));
    menu->addSeparator();
    add(*menu, tr("Make a &copy…"), Command::MakeCopy);
    add(*menu, tr("Restore &a copy…"), Command::RestoreCopy);
    menu->addSeparator();
    m_newOfAnyKind = named(menu->addAction(tr("New &record…"), this, &WindowMenus::showNewMenu),
                           QStringLiteral("new_record"));
    m_newOfAnyKind->setIconText(tr("New"));
    m_newOfAnyKind->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_tabActions.append(m_newOfAnyKind);
    add(*menu, tr("&Properties"), Command::Properties);
    menu->addSeparator();
    add(*menu, tr("&Quit"), Command::Quit, Qt::CTRL | Qt::Key_Q);
}

void WindowMenus::buildEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    add(*menu, tr("&Undo"), Command::Undo, QKeySequence::Undo)->setIcon(icon(Glyph::Undo));
    QAction *redo = add(*menu, tr("&Redo"), Command::Redo);
    redo->setIcon(icon(Glyph::Redo));
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    menu->addSeparator();
    add(*menu, tr("&Filter this list"), Command::Filter, QKeySequence::Find);
    add(*menu, tr("&Next hit"), Command::NextHit, Qt::Key_F3);
    add(*menu, tr("&Previous hit"), Command::PreviousHit, Qt::SHIFT | Qt::Key_F3);
    menu->addSeparator();
    add(*menu, tr("&Search everything"), Command::Search, Qt::CTRL | Qt::Key_K)->setIcon(icon(Glyph::Search));
    connect(menu, &QMenu::aboutToShow, this, &WindowMenus::nameUndo);
}

void WindowMenus::buildGo()
{
    m_go = m_window.menuBar()->addMenu(tr("&Go"));
    add(*m_go, tr("&Back"), Command::Back, Qt::ALT | Qt::Key_Left)->setIcon(icon(Glyph::Back));
    add(*m_go, tr("&Forward"), Command::Forward, Qt::ALT | Qt::Key_Right)->setIcon(icon(Glyph::Forward));
    m_go->addSeparator();
    for (const TabSpec &spec : tabs()) {
        QAction *action = m_go->addAction(icon(spec.glyph), QCoreApplication::translate("Tabs", spec.title));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + spec.number)));
        connect(action, &QAction::triggered, this,
                [this, id = QString::fromLatin1(spec.id)] { m_bank->goToTab(id); });
        m_tabActions.append(action);
        named(action, QStringLiteral("tab_") + QString::fromLatin1(spec.id));
    }
    m_go->addSeparator();
    add(*m_go, tr("&Next tab"), Command::NextTab, Qt::CTRL | Qt::Key_PageDown);
    add(*m_go, tr("&Previous tab"), Command::PreviousTab, Qt::CTRL | Qt::Key_PageUp);
    add(*m_go, tr("Next p&ane"), Command::NextPane, Qt::Key_F6);
    add(*m_go, tr("Pre&vious pane"), Command::PreviousPane, Qt::SHIFT | Qt::Key_F6);
}

void WindowMenus::buildRest()
{
    m_record = m_window.menuBar()->addMenu(tr("&Record"));
    QMenu *tools = m_window.menuBar()->addMenu(tr("&Tools"));
    add(*tools, tr("&Collections"), Command::Collections);
    add(*tools, tr("&Other knowledge banks"), Command::OtherBanks);
    add(*tools, tr("&Trash…"), Command::Trash)->setIcon(icon(Glyph::Trash));
    add(*tools, tr("&Log…"), Command::Log);
    tools->addSeparator();
    add(*tools, tr("&Settings…"), Command::Settings, Qt::CTRL | Qt::Key_Comma)
        ->setIcon(icon(Glyph::Settings));
    QMenu *help = m_window.menuBar()->addMenu(tr("&Help"));
    add(*help, tr("&Help on this screen"), Command::Help, QKeySequence::HelpContents)
        ->setIcon(icon(Glyph::Help));
    add(*help, tr("&Tour"), Command::Tour);
    help->addSeparator();
    add(*help, tr("&About Kennisbank"), Command::About);
}

void WindowMenus::buildToolBar()
{
    m_toolBar = new QToolBar(tr("Toolbar"), &m_window);
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->toggleViewAction()->setVisible(false);
    m_window.addToolBar(m_toolBar);
    m_toolBar->addAction(m_actions[Command::Back]);
    m_toolBar->addAction(m_actions[Command::Forward]);
    m_toolBar->addSeparator();
    m_new = barButton(*m_toolBar, tr("New"));
    m_newMenu = new QMenu(m_new);
    connect(m_newMenu, &QMenu::aboutToShow, this, [this] { m_bank->fillNewMenu(*m_newMenu); });
    m_link = barButton(*m_toolBar, tr("Link"));
    m_import = barButton(*m_toolBar, tr("Import"));
    m_print = barButton(*m_toolBar, tr("Print"));
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_search = new SearchField([&window = m_window] { return commandsIn(*window.menuBar()); }, m_toolBar);
    connect(m_search, &SearchField::questionAsked, this,
            [this](const QString &text) { m_bank->beginQuestion(text); });
    m_toolBar->addWidget(m_search);
    auto *edge = new QWidget(m_toolBar);
    edge->setFixedWidth(EdgeWidth);
    m_toolBar->addWidget(edge);
}

void WindowMenus::setBank(BankView *bank)
{
    m_bank = bank;
    for (const Command command : bankCommands)
        m_actions[command]->setEnabled(bank);
    for (QAction *action : std::as_const(m_tabActions))
        action->setEnabled(bank);
    m_search->setWorkspace(bank ? &bank->workspace() : nullptr);
    m_toolBar->setVisible(bank);
    followTab();
    followPlaces();
    if (!bank)
        return;
    connect(bank, &BankView::tabChanged, this, &WindowMenus::followTab, Qt::UniqueConnection);
    connect(bank, &BankView::placesChanged, this, &WindowMenus::followPlaces, Qt::UniqueConnection);
}

void WindowMenus::setRecent(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentAsked(path); });
    }
}

/// Menu Record and the buttons are those of the tab in sight.
void WindowMenus::followTab()
{
    m_record->clear();
    m_record->menuAction()->setEnabled(m_bank);
    if (!m_bank)
        return;
    const TabActions &actions = m_bank->currentTab().tabActions();
    fillRecordMenu(*m_record, actions);
    showOnButton(*m_new, actions.create ? actions.create : m_newOfAnyKind, Glyph::New);
    if (actions.link)
        actions.link->setIconText(tr("Link"));
    showOnButton(*m_link, actions.link, Glyph::Link);
    showOnButton(*m_import, actions.import, Glyph::Import);
    if (actions.print)
        actions.print->setIconText(tr("Print")); // on the bar, whatever it is that comes out
    showOnButton(*m_print, actions.print, Glyph::Print);
    m_new->setMenu(m_newMenu); // after the action, which brings a menu of its own or none
    m_new->setPopupMode(QToolButton::MenuButtonPopup);
}

void WindowMenus::showOnButton(QToolButton &button, QAction *action, Glyph glyph)
{
    for (QAction *former : button.actions())
        button.removeAction(former); // or it would become a menu below the button
    button.setEnabled(action);
    button.setDefaultAction(action);
    if (!action)
        button.setText(button.accessibleName()); // and not what another tab offers
    button.setIcon(icon(glyph));
}

/// Which kind of record shall it be?
void WindowMenus::showNewMenu()
{
    m_new->showMenu();
}

void WindowMenus::followPlaces()
{
    m_actions[Command::Back]->setEnabled(m_bank && m_bank->canGoBack());
    m_actions[Command::Forward]->setEnabled(m_bank && m_bank->canGoForward());
}

/// "Undo: study DGVB-STU-08 changed".
void WindowMenus::nameUndo()
{
    const auto state =
        m_bank ? m_bank->workspace().bank().history().undoState() : Result<UndoState>(UndoState{});
    if (!state)
        return;
    const std::tuple<Command, QString, std::optional<Step>> steps[]{
        {Command::Undo, tr("&Undo"), state->undo}, {Command::Redo, tr("&Redo"), state->redo}};
    for (const auto &[command, text, step] : steps) {
        m_actions[command]->setText(step ? QStringLiteral("%1: %2").arg(text, stepText(step->label)) : text);
    }
}

} // namespace kb
