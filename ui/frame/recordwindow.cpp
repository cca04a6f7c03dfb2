// SPDX-License-Identifier: EUPL-1.2
#include "frame/recordwindow.h"

#include "bank/headlines.h"
#include "frame/helpdialog.h"
#include "frame/panes.h"
#include "tabs/roomtab.h"
#include "tabs/tabs.h"
#include "widgets/resultline.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace kb {

namespace {

constexpr QSize RecordWindowSize(960, 720);

} // namespace

RecordWindow::RecordWindow(Workspace &workspace, Kind kind, QWidget *owner)
    : QWidget(owner, Qt::Window)
    , m_workspace(workspace)
    , m_tabId(QString::fromLatin1(tabOf(kind)->id))
    , m_tab(tabOf(kind)->create(workspace, this))
    , m_menu(nullptr)
    , m_result(new ResultLine(this))
{
    setObjectName(QStringLiteral("record"));
    resize(RecordWindowSize);
    // The pages beside that of the record belong to the tab in the main window.
    if (auto *room = qobject_cast<RoomTab *>(m_tab))
        room->showOnlyPageOf(kind);
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tab, 1);
    layout->addWidget(m_result);
    buildMenu();
    connect(m_tab, &Tab::placeChanged, this, &RecordWindow::follow);
    connect(&workspace, &Workspace::said, this, &RecordWindow::say);
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &RecordWindow::nameWindow);
    connect(m_result, &ResultLine::actionAsked, this, [this] {
        m_result->hide();
        if (m_next)
            std::exchange(m_next, {})();
    });
}

void RecordWindow::buildMenu()
{
    auto *bar = new QMenuBar(this);
    bar->setNativeMenuBar(false);
    layout()->setMenuBar(bar);
    m_menu = bar->addMenu(tr("&Record"));
    connect(m_menu, &QMenu::aboutToShow, this, &RecordWindow::fillMenu);
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addAction(tr("&Undo"), QKeySequence::Undo, &m_workspace, &Workspace::undo);
    QAction *redo = edit->addAction(tr("&Redo"), &m_workspace, &Workspace::redo);
    redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    QMenu *window = bar->addMenu(tr("&Window"));
    window->addAction(tr("Next p&ane"), Qt::Key_F6, this, [this] { stepPane(m_tab->panes(), +1); });
    window->addAction(tr("&Help on this screen"), QKeySequence::HelpContents, this,
                      [this] { HelpDialog(helpPageFor(nullptr, m_tabId), this).exec(); });
    window->addAction(tr("&Close"), this, &QWidget::close); // Ctrl+W is that of the editor
    fillMenu();
}

void RecordWindow::fillMenu()
{
    m_menu->clear();
    fillRecordMenu(*m_menu, m_tab->tabActions());
}

bool RecordWindow::open(const Uid &record)
{
    if (!m_tab->showPlace(record))
        return false;
    m_record = record;
    nameWindow();
    m_tab->focusContent();
    return true;
}

/// Back to the list means that this record is left.
void RecordWindow::follow(const Uid &record)
{
    m_record = record;
    if (record.isNull())
        close();
    else
        nameWindow();
}

void RecordWindow::nameWindow()
{
    const auto lines = headlines(m_workspace.bank().context().db, {m_record});
    const QString name = lines ? nameOf(lines->value(m_record)) : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Kennisbank") : QStringLiteral("%1 – Kennisbank").arg(name));
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
    return m_tab->mayLeave();
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
