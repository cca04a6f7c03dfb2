// SPDX-License-Identifier: EUPL-1.2
#include "frame/stage.h"

#include "frame/bankview.h"
#include "frame/copydialogs.h"
#include "frame/droppedfiles.h"
#include "frame/newbankdialog.h"
#include "frame/openingscreen.h"
#include "frame/startscreen.h"
#include "jobs/backupjob.h"
#include "tabs/tab.h"
#include "widgets/filequestion.h"
#include "wording/language.h"
#include "workspace/settingkeys.h"

#include <QMessageBox>
#include <QTimer>

namespace kb {

namespace {

using namespace std::chrono_literals;

constexpr auto Blink = 300ms; ///< what is opened within it comes without a word

} // namespace

Stage::Stage(Preferences &settings, const Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(settings)
    , m_recent(settings)
    , m_door(clock)
    , m_opening(new OpeningScreen(this))
    , m_blink(new QTimer(this))
    , m_content(new QWidget(this))
{
    addWidget(m_content);
    addWidget(m_opening);
    m_blink->setSingleShot(true);
    m_blink->setInterval(Blink);
    connect(m_blink, &QTimer::timeout, this, &Stage::showOpening);
    connect(m_opening, &OpeningScreen::cancelAsked, this, &Stage::stay);
    new DroppedFiles(*this);
    connect(&m_door, &BankDoor::knocked, this, &Stage::knocked);
    connect(this, &Stage::bankChanged, this, &Stage::tellRefusedSettings);
    connect(&m_settings, &Preferences::refused, this, [this] {
        m_areSettingsRefused = true;
        tellRefusedSettings();
    });
}

Stage::~Stage() = default;

BankView *Stage::bank() const
{
    return currentWidget() == m_bank ? m_bank : nullptr;
}

void Stage::showStart()
{
    auto *start = new StartScreen(languageFor(m_settings.value(settingkey::Language).toString()), recent());
    connect(start, &StartScreen::languageChosen, this, &Stage::languageChosen);
    connect(start, &StartScreen::newBankAsked, this, &Stage::makeBank);
    connect(start, &StartScreen::openAsked, this, &Stage::chooseFile);
    connect(start, &StartScreen::exampleMade, this, &Stage::openFile);
    connect(start, &StartScreen::recentAsked, this, &Stage::openFile);
    m_bank = nullptr;
    setContent(start);
}

/// Deletes what was there, when everybody knows what comes instead.
void Stage::setContent(QWidget *content)
{
    QWidget *former = std::exchange(m_content, content);
    addWidget(content);
    setCurrentWidget(content);
    Q_EMIT bankChanged();
    delete former;
}

void Stage::openFile(const QString &path)
{
    if (!m_bank || !m_bank->writesIn(path))
        goTo([this, path] { open(path); });
}

void Stage::open(const QString &path, const std::function<void()> &then, const BankDoor::Prepare &prepare)
{
    m_opening->start(path);
    m_blink->start();
    m_door.open(
        path,
        [this, path, then](Result<OpenedBank> opened) {
            endOpening();
            const bool comes = opened && opened->bank && (!m_bank || m_bank->mayClose());
            if (comes)
                arrive(*std::move(opened), then);
            else
                stay();
            if (!opened)
                refuse(path, opened.error());
        },
        prepare);
}

void Stage::showOpening()
{
    setCurrentWidget(m_opening);
    Q_EMIT bankChanged();
}

/// What was in sight before is there again.
void Stage::endOpening()
{
    m_door.giveUp();
    m_blink->stop();
    if (currentWidget() != m_opening)
        return;
    setCurrentWidget(m_content);
    Q_EMIT bankChanged();
}

void Stage::arrive(OpenedBank opened, const std::function<void()> &then)
{
    show(std::move(opened));
    if (then)
        then();
}

void Stage::stay()
{
    endOpening();
    if (!m_bank && !qobject_cast<StartScreen *>(m_content))
        showStart();
}

void Stage::refuse(const QString &path, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Open"),
                    QStringLiteral("%1\n\n%2").arg(path, refusalText(error)), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// The first screen has no line for it.
void Stage::tellRefusedSettings()
{
    if (bank() && std::exchange(m_areSettingsRefused, false))
        bank()->workspace().say(
            {.sentence = tr("The disk refuses to keep your settings. They hold until you close the program."),
             .tone = Message::Tone::Failed});
}

void Stage::show(OpenedBank opened)
{
    const QString path = opened.bank->path();
    m_recent.add(path);
    m_door.answerFor(opened.lock ? path : QString());
    m_bank = new BankView(std::move(opened), m_settings);
    m_bank->setTabSide(m_tabSide);
    setContent(m_bank);
    m_bank->currentTab().focusContent();
}

void Stage::chooseFile()
{
    const QString path = askFile(
        {.title = tr("Open a knowledge bank"), .kinds = {tr("Knowledge banks (*.kennisbank)")}}, this);
    if (!path.isEmpty())
        openFile(path);
}

void Stage::makeBank()
{
    NewBankDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    goTo([this, path = dialog.path(), work = dialog.firstWork()] {
        open(path, [this, work] {
            QAction *import = m_bank->currentTab().tabActions().import;
            if (import && work == FirstWork::Import)
                import->trigger();
        });
    });
}

void Stage::setTabSide(TabSide side)
{
    m_tabSide = side;
    if (m_bank)
        m_bank->setTabSide(side);
}

bool Stage::leave(const std::function<void()> &later)
{
    return !m_bank || m_bank->leave(later);
}

void Stage::goTo(const std::function<void()> &next)
{
    if (leave(next))
        next();
}

void Stage::restoreCopy()
{
    const auto wanted = askForCopy(m_bank ? &m_bank->workspace() : nullptr, this);
    if (!wanted)
        return;
    goTo([this, wanted = *wanted] {
        open(wanted.to, {}, [wanted] { return restoreBackup(wanted.from, wanted.to); });
    });
}

void Stage::renew()
{
    const QString path = m_bank ? m_bank->workspace().bank().path() : QString();
    const QString tab = m_bank ? m_bank->currentTabId() : QString();
    if (path.isEmpty())
        return showStart();
    m_bank = nullptr;
    setContent(new QWidget);
    m_door.answerFor({}); // or we would be told that we have it ourselves
    open(path, [this, tab] { m_bank->goToTab(tab); });
}

} // namespace kb
