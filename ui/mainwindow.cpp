// SPDX-License-Identifier: EUPL-1.2
#include "mainwindow.h"

#include "frame/aboutbox.h"
#include "frame/bankdoor.h"
#include "frame/bankview.h"
#include "frame/newbankdialog.h"
#include "frame/searchfield.h"
#include "frame/settingkeys.h"
#include "frame/settingsdialog.h"
#include "frame/startscreen.h"
#include "tabs/tab.h"
#include "wording/errortext.h"
#include "wording/language.h"
#include "wording/textsize.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace kb {

namespace {

constexpr QSize SmallestSize(1024, 640);
constexpr QSize FirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(Appearance &appearance, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_recent(settings)
{
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    restoreGeometry(m_settings.value(settingkey::Geometry).toByteArray());
    build();
    showStart();
    connect(&m_one, &OneWindow::raiseAsked, this, &MainWindow::comeToFront);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_settings.setValue(settingkey::Theme, int(m_appearance.theme()));
        m_settings.setValue(settingkey::TextSize, m_appearance.textSize());
    });
}

void MainWindow::build()
{
    delete m_menus;
    m_menus = new WindowMenus(*this, m_appearance, language());
    m_menus->setRecent(m_recent.paths());
    connect(m_menus, &WindowMenus::asked, this, &MainWindow::carryOut);
    connect(m_menus, &WindowMenus::recentAsked, this, &MainWindow::openFile);
    connect(m_menus, &WindowMenus::languageAsked, this, &MainWindow::setLanguage);
}

void MainWindow::showStart()
{
    m_menus->setBank(nullptr);
    m_bank = nullptr;
    auto *start = new StartScreen(language(), m_recent.paths(), this);
    connect(start, &StartScreen::languageChosen, this, &MainWindow::setLanguage);
    connect(start, &StartScreen::newBankAsked, this, &MainWindow::makeBank);
    connect(start, &StartScreen::openAsked, this, &MainWindow::chooseFile);
    connect(start, &StartScreen::exampleMade, this, &MainWindow::openFile);
    connect(start, &StartScreen::recentAsked, this, &MainWindow::openFile);
    setCentralWidget(start);
    nameWindow();
}

void MainWindow::openFile(const QString &path)
{
    if (!m_bank || m_bank->mayClose())
        open(path);
}

void MainWindow::open(const QString &path)
{
    if (m_bank && m_bank->workspace().bank().path() == path)
        m_lock.reset(); // it is ours
    else if (OneWindow::raiseOther(path))
        return;
    auto opened = openBank(path);
    if (!opened)
        return refuse(path, opened.error());
    const QString whyReadOnly = opened->lock ? QString() : readOnlySentence(*opened);
    show(std::move(opened->bank));
    m_lock = std::move(opened->lock);
    if (m_lock)
        m_one.answerFor(path);
    else
        m_bank->workspace().say({.sentence = whyReadOnly, .tone = Message::Tone::Failed});
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::refuse(const QString &path, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Open"), QStringLiteral("%1\n\n%2").arg(path, errorText(error)),
                    QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::show(std::unique_ptr<Bank> bank)
{
    m_recent.add(bank->path());
    m_menus->setRecent(m_recent.paths());
    m_menus->setBank(nullptr);
    m_lock.reset();
    m_bank = new BankView(std::move(bank), m_settings, this);
    setCentralWidget(m_bank);
    m_menus->setBank(m_bank);
    nameWindow();
    m_bank->currentTab().focusContent();
}

void MainWindow::carryOut(Command command)
{
    if (m_bank && kb::carryOut(command, *m_bank, m_menus->searchField()))
        return;
    switch (command) {
    case Command::NewBank:
        return makeBank();
    case Command::OpenBank:
        return chooseFile();
    case Command::Quit:
        close();
        return;
    case Command::Larger:
        return m_appearance.setTextSize(largerTextSize(m_appearance.textSize()));
    case Command::Smaller:
        return m_appearance.setTextSize(smallerTextSize(m_appearance.textSize()));
    case Command::NormalSize:
        return m_appearance.setTextSize(NormalTextSize);
    case Command::About:
        AboutBox(this).exec();
        return;
    case Command::Settings:
        return changeSettings();
    default:
        return;
    }
}

void MainWindow::changeSettings()
{
    const QString language = this->language();
    SettingsDialog dialog(m_appearance, language, m_bank ? &m_bank->workspace() : nullptr, this);
    if (dialog.exec() == QDialog::Accepted && dialog.language() != language)
        setLanguage(dialog.language());
}

QString MainWindow::language() const
{
    return languageFor(m_settings.value(settingkey::Language).toString());
}

void MainWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a knowledge bank"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("Knowledge banks (*.kennisbank)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::makeBank()
{
    NewBankDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted || (m_bank && !m_bank->mayClose()))
        return;
    const QString path = dialog.takeBank()->path(); // closed again, to be opened as any other
    open(path);
    QAction *import = m_bank ? m_bank->currentTab().tabActions().import : nullptr;
    if (import && dialog.firstWork() == FirstWork::Import)
        import->trigger();
}

/// Everything is made anew: no text of the old language can stay behind.
void MainWindow::setLanguage(const QString &language)
{
    if (m_bank && !m_bank->mayClose())
        return;
    m_settings.setValue(settingkey::Language, language);
    installLanguage(*qApp, language);
    QMetaObject::invokeMethod(this, &MainWindow::rebuild,
                              Qt::QueuedConnection); // not inside the menu's own signal
}

void MainWindow::rebuild()
{
    const QString path = m_bank ? m_bank->workspace().bank().path() : QString();
    const QString tab = m_bank ? m_bank->currentTabId() : QString();
    build();
    if (path.isEmpty())
        return showStart();
    open(path);
    if (m_bank)
        m_bank->goToTab(tab);
}

void MainWindow::nameWindow()
{
    const QString program = QStringLiteral("Kennisbank");
    setWindowTitle(m_bank ? QStringLiteral("%1 – %2").arg(titleOf(m_bank->workspace().bank()), program)
                          : program);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_bank && !m_bank->mayClose())
        return event->ignore();
    m_settings.setValue(settingkey::Geometry, saveGeometry());
    event->accept();
}

} // namespace kb
