// SPDX-License-Identifier: EUPL-1.2
#include "mainwindow.h"

#include "frame/aboutbox.h"
#include "frame/bankview.h"
#include "frame/helpdialog.h"
#include "frame/helpkey.h"
#include "frame/searchfield.h"
#include "frame/settingsdialog.h"
#include "frame/stage.h"
#include "wording/datetext.h"
#include "wording/language.h"
#include "wording/textsize.h"
#include "workspace/settingkeys.h"

#include <QApplication>
#include <QCloseEvent>

namespace kb {

namespace {

constexpr QSize SmallestSize(1024, 640);
constexpr QSize FirstSize(1280, 800);

} // namespace

MainWindow::MainWindow(Appearance &appearance, Preferences &settings, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_stage(new Stage(settings, clock, this))
{
    setDateNotation(DateNotation(
        std::clamp(m_settings.value(settingkey::Dates).toInt(), 0, int(allDateNotations.size()) - 1)));
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    restoreGeometry(m_settings.value(settingkey::Geometry).toByteArray());
    setCentralWidget(m_stage);
    new HelpKey(this);
    build();
    connect(m_stage, &Stage::bankChanged, this, &MainWindow::followBank);
    connect(m_stage, &Stage::languageChosen, this, &MainWindow::setLanguage);
    connect(m_stage, &Stage::knocked, this, &MainWindow::comeToFront);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        m_settings.setValue(settingkey::Theme, int(m_appearance.theme()));
        m_settings.setValue(settingkey::TextSize, m_appearance.textSize());
        m_settings.setValue(settingkey::TabSide, int(m_appearance.tabSide()));
        m_stage->setTabSide(m_appearance.tabSide());
    });
    m_stage->setTabSide(m_appearance.tabSide());
    m_stage->showStart();
}

void MainWindow::build()
{
    delete m_menus;
    m_menus = new WindowMenus(*this, m_appearance, language());
    m_menus->setKeys(chosenKeys(m_settings));
    connect(m_menus, &WindowMenus::asked, this, &MainWindow::carryOut);
    connect(m_menus, &WindowMenus::recentAsked, this, &MainWindow::openFile);
    connect(m_menus, &WindowMenus::languageAsked, this, &MainWindow::setLanguage);
}

void MainWindow::openFile(const QString &path)
{
    m_stage->openFile(path);
}

void MainWindow::show(OpenedBank opened)
{
    m_stage->show(std::move(opened));
}

BankView *MainWindow::bankView() const
{
    return m_stage->bank();
}

void MainWindow::followBank()
{
    m_menus->setRecent(m_stage->recent());
    m_menus->setBank(bankView());
    const QString program = QStringLiteral("Kennisbank");
    setWindowTitle(bankView()
                       ? QStringLiteral("%1 – %2").arg(titleOf(bankView()->workspace().bank()), program)
                       : program);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::carryOut(Command command)
{
    if (bankView() && kb::carryOut(command, *bankView(), m_menus->searchField()))
        return;
    switch (command) {
    case Command::NewBank:
        return m_stage->makeBank();
    case Command::OpenBank:
        return m_stage->chooseFile();
    case Command::RestoreCopy:
        return m_stage->restoreCopy();
    case Command::Quit:
        close();
        return;
    case Command::Larger:
        return m_appearance.setTextSize(largerTextSize(m_appearance.textSize()));
    case Command::Smaller:
        return m_appearance.setTextSize(smallerTextSize(m_appearance.textSize()));
    case Command::NormalSize:
        return m_appearance.setTextSize(NormalTextSize);
    case Command::Help:
        HelpDialog(helpPageFor(nullptr, bankView() ? bankView()->currentTabId() : QString()), this).exec();
        return;
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
    const DateNotation dates = dateNotation();
    SettingsDialog dialog({.appearance = m_appearance,
                           .settings = m_settings,
                           .language = language,
                           .workspace = bankView() ? &bankView()->workspace() : nullptr,
                           .keys = m_menus->keys(),
                           .takenKeys = m_menus->takenKeys()},
                          this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_menus->setKeys(chosenKeys(m_settings));
    if (dialog.language() != language)
        setLanguage(dialog.language());
    else if (dates != dateNotation())
        showDatesAnew();
}

/// What is in sight was written in the former notation.
void MainWindow::showDatesAnew()
{
    if (!bankView() || bankView()->mayClose())
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection); // as for the language
}

QString MainWindow::language() const
{
    return languageFor(m_settings.value(settingkey::Language).toString());
}

void MainWindow::setLanguage(const QString &language)
{
    if (bankView() && !bankView()->mayClose())
        return;
    m_settings.setValue(settingkey::Language, language);
    installLanguage(*qApp, language);
    QMetaObject::invokeMethod(this, &MainWindow::rebuild,
                              Qt::QueuedConnection); // not inside the menu's own signal
}

void MainWindow::rebuild()
{
    build();
    m_stage->renew();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(settingkey::Geometry, saveGeometry());
    const bool isLastMoment = qApp->isSavingSession(); // the system goes down, and waits for nobody
    event->setAccepted(isLastMoment || m_stage->leave([this] { close(); }));
}

} // namespace kb
