// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/banklock.h"
#include "frame/onewindow.h"
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

    /// Opens the file; says so when it cannot. What somebody else has open can only be read, and what this
    /// user has open in another window is shown there.
    void openFile(const QString &path);
    void show(std::unique_ptr<Bank> bank);
    /// Null while the first screen is in sight.
    BankView *bankView() { return m_bank; }
    SearchField &searchField() { return m_menus->searchField(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void showStart();
    void carryOut(Command command);
    void chooseFile();
    void makeBank();
    void changeSettings();
    QString language() const;
    void setLanguage(const QString &language);
    void rebuild();
    void open(const QString &path);
    void refuse(const QString &path, const Error &error);
    void comeToFront();
    void nameWindow();

    Appearance &m_appearance;
    QSettings &m_settings;
    RecentBanks m_recent;
    OneWindow m_one;
    std::unique_ptr<BankLock> m_lock; ///< of the bank in sight; null when it can only be read
    WindowMenus *m_menus = nullptr;
    BankView *m_bank = nullptr;
};

} // namespace kb
