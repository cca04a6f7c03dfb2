// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/recentbanks.h"
#include "frame/windowmenus.h"

namespace kb {

class Bank;
class BankView;

/// The window: a bank, or the first screen while none is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The appearance and the settings must outlive the window.
    MainWindow(Appearance &appearance, QSettings &settings, QWidget *parent = nullptr);

    /// Opens the file; says so when it cannot.
    void openFile(const QString &path);
    void show(std::unique_ptr<Bank> bank);
    /// Null while the first screen is in sight.
    BankView *bankView() { return m_bank; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void showStart();
    void carryOut(Command command);
    void chooseFile();
    void makeBank();
    void setLanguage(const QString &language);
    void rebuild();
    void nameWindow();

    Appearance &m_appearance;
    QSettings &m_settings;
    RecentBanks m_recent;
    WindowMenus *m_menus = nullptr;
    BankView *m_bank = nullptr;
};

} // namespace kb
