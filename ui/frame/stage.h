// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/bankdoor.h"
#include "frame/recentbanks.h"
#include "wording/appearance.h"

#include <QStackedWidget>

class QTimer;

namespace kb {

class BankView;
class OpeningScreen;

/// The middle of the window: the first screen or a bank, or that another bank is being opened. Banks come and
/// go here.
class Stage : public QStackedWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the stage. It is empty until showStart() or openFile().
    explicit Stage(Preferences &settings, const Clock &clock = systemClock(), QWidget *parent = nullptr);
    ~Stage() override;

    /// Null while no bank is in sight.
    BankView *bank() const;
    QStringList recent() const { return m_recent.paths(); }

    void showStart();
    /// Opens the file beside the window, and says so when it cannot.
    void openFile(const QString &path);
    void chooseFile();
    void makeBank();
    void show(OpenedBank opened);
    void setTabSide(TabSide side);
    /// Whether the bank in sight can be left now; else, when the user does not stay, `later` is called.
    bool leave(const std::function<void()> &later);
    /// Asks for a copy, makes a bank of it beside the window, and opens that.
    void restoreCopy();
    /// Makes everything anew: no text of another language can stay behind.
    void renew();

Q_SIGNALS:
    /// Another bank is in sight, or none.
    void bankChanged();
    void languageChosen(const QString &language);
    /// Another run of the program was asked for the bank in sight.
    void knocked();

private:
    void setContent(QWidget *content);
    void goTo(const std::function<void()> &next);
    void open(const QString &path, const std::function<void()> &then = {},
              const BankDoor::Prepare &prepare = {});
    void showOpening();
    void endOpening();
    void arrive(OpenedBank opened, const std::function<void()> &then);
    void stay();
    void refuse(const QString &path, const Error &error);
    void tellRefusedSettings();

    Preferences &m_settings;
    RecentBanks m_recent;
    BankDoor m_door;
    OpeningScreen *m_opening;
    QTimer *m_blink;
    TabSide m_tabSide = TabSide::Left;
    QWidget *m_content; ///< what is in sight while nothing is opened
    BankView *m_bank = nullptr;
    bool m_areSettingsRefused = false; ///< and nobody was told
};

} // namespace kb
