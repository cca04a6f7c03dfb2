// SPDX-License-Identifier: EUPL-1.2
#include "frame/recordwindow.h"

#include "bank/headlines.h"
#include "frame/helpdialog.h"
#include "frame/panes.h"
#include "settings/shortkeys.h"
#include "tabs/roomtab.h"
#include "tabs/tabs.h"
#include "widgets/resultline.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr QSize RecordWindowSize(960, 720);

} // namespace

RecordWindow::RecordWindow(Workspace &workspace, Kind kind, const Uid &record, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_result(new ResultLine(this))
    , m_record(record)
{
    setObjectName(QStringLiteral("record"));
    resize(RecordWindowSize);
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_result);
    buildMenu();
    nameWindow();
    connect(&workspace, &Workspace::said, this, &RecordWindow::say);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &RecordWindow::nameWindow);
    connect(m_result, &ResultLine::actionAsked, this, [this] {
        m_result->hide();
        if (m_next)
            std::exchange(m_next, {})();
    });
    QTimer::singleShot(0, this, &RecordWindow::makeTab);
}

/// Step by step, so that nobody who types elsewhere waits for all of it.
void RecordWindow::makeTab()
{
    m_tab = tabOf(m_kind)->create(m_workspace, this);
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_tab, 1);
    m_tab->show();
    connect(m_tab, &Tab::recordShown, this, &RecordWindow::follow);
    connect(m_tab, &Tab::placeChanged, this, &RecordWindow::leave);
    QTimer::singleShot(0, this, &RecordWindow::showRecord);
}

void RecordWindow::showRecord()
{
    // The pages beside that of the record belong to the tab in the main window.
    if (auto *room = qobject_cast<RoomTab *>(m_tab))
        room->showOnlyPageOf(m_kind);
    if (!m_tab->showPlace(m_record)) { // why not is said
        close();
        return;
    }
    m_tab->focusContent();
}

void RecordWindow::buildMenu()
{
    auto *bar = new QMenuBar(this);
    bar->setNativeMenuBar(false);
    layout()->setMenuBar(bar);
    m_menu = bar->addMenu(tr("&Record"));
    connect(m_menu, &QMenu::aboutToShow, this, &RecordWindow::fillMenu);
    QMenu *edit = bar->addMenu(tr("&Edit"));
    keyed(edit->addAction(tr("&Undo"), QKeySequence::Undo, &m_workspace, &Workspace::undo), Command::Undo);
    QAction *redo = edit->addAction(tr("&Redo"), &m_workspace, &Workspace::redo);
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    keyed(redo, Command::Redo);
    QMenu *window = bar->addMenu(tr("&Window"));
    QAction *pane = window->addAction(tr("Next p&ane"), Qt::Key_F6, this, [this] {
        if (m_tab)
            stepPane(m_tab->panes(), +1);
    });
    keyed(pane, Command::NextPane);
    QAction *help = window->addAction(tr("&Help on this screen"), QKeySequence::HelpContents, this, [this] {
        HelpDialog(helpPageFor(nullptr, QString::fromLatin1(tabOf(m_kind)->id)), this).exec();
    });
    keyed(help, Command::Help);
    window->addAction(tr("&Close"), this, &QWidget::close); // Ctrl+W is that of the editor
    takeKeys();
}

void RecordWindow::keyed(QAction *action, Command command)
{
    m_keyed.append({action, command, action->shortcuts()});
}

/// Those that the user chose for the same commands of the main window.
void RecordWindow::takeKeys()
{
    const auto chosen = chosenKeys(m_workspace.settings());
    for (const KeyedCommand &keyed : std::as_const(m_keyed))
        keyed.action->setShortcuts(chosen.value(QString(codeOf(keyed.command)), keyed.usual));
}

/// The settings are in the main window: they may have changed before this one is used again.
void RecordWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        takeKeys();
}

void RecordWindow::fillMenu()
{
    m_menu->clear();
    if (m_tab)
        fillRecordMenu(*m_menu, m_tab->tabActions());
}

/// In this window a record may make way for another, or for a new one.
void RecordWindow::follow(const Uid &record)
{
    m_record = record;
    nameWindow();
}

/// Back to the list means that this record is left; what was saved for the first time is what is shown.
void RecordWindow::leave(const Uid &place)
{
    if (place.isNull())
        close();
    else
        follow(place);
}

void RecordWindow::nameWindow()
{
    const auto lines = headlines(m_workspace.bank().context().db, {m_record});
    const QString name = lines ? nameOf(lines->value(m_record)) : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Kennisbank")
                                  : QStringLiteral("%1 – Kennisbank").arg(name));
}

/// What is said about work that was done here is read here.
void RecordWindow::say(const Message &message)
{
    if (!isActiveWindow())
        return;
    m_next = message.follow;
    if (message.tone == Message::Tone::Failed)
        m_result->showFailed(message.sentence, message.action);
    else
        m_result->showDone(message.sentence, message.action);
}

bool RecordWindow::mayClose()
{
    return !m_tab || m_tab->mayLeave();
}

void RecordWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void RecordWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

} // namespace kb
