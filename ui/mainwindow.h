// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/bankdoor.h"
#include "frame/windowmenus.h"

namespace kb {

class BankView;
class Preferences;
class Stage;

/// The window: menus and toolbar around a bank, or around the first screen while none is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The appearance and the settings must outlive the window.
    MainWindow(Appearance &appearance, Preferences &settings, const Clock &clock = systemClock(),
               QWidget *parent = nullptr);

    /// Opens the file beside the window, and says so when it cannot. What somebody else has open can only be
    /// read, and what this user has open in another window is shown there.
    void openFile(const QString &path);
    void show(OpenedBank opened);
    /// Null while no bank is in sight.
    BankView *bankView() const;
    SearchField &searchField() { return m_menus->searchField(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void followBank();
    void carryOut(Command command);
    void changeSettings();
    void showDatesAnew();
    QString language() const;
    void setLanguage(const QString &language);
    void rebuild();
    void comeToFront();

    Appearance &m_appearance;
    Preferences &m_settings;
    Stage *m_stage;
    WindowMenus *m_menus = nullptr;
};

} // namespace kb
