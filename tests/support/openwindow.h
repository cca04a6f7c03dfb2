// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/bankview.h"
#include "mainwindow.h"
#include "support/grab.h"
#include "support/missingdutch.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "wording/language.h"

namespace kb::test {

/// The whole window, on a desk of its own, in one of the languages. The test fails when the window was away
/// for longer than a user may notice, while it opened a bank or followed a key, and when it asked for a text
/// that has no Dutch.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &language = QStringLiteral("nl"),
                        Desk::Content content = Desk::Content::Example)
        : OpenWindow(language, content, QStringLiteral("DGVB"), systemClock())
    {
    }
    /// In the bank of that unit, at that time.
    OpenWindow(const QString &language, Desk::Content content, const QString &unit, const Clock &clock)
        : desk(content, unit)
        , appearance(*qApp)
        , now(clock)
    {
        desk.settings().setValue(QStringLiteral("window/language"), language);
        installLanguage(*qApp, language);
        makeWindow();
    }

    /// Anew, as when the program is started again.
    void makeWindow() { window = std::make_unique<MainWindow>(appearance, desk.settings(), now); }

    /// Opens the bank of the desk, on that tab, and waits until it stands still.
    void openBank(const QString &tab = QStringLiteral("research"))
    {
        openFile(desk.path());
        show(*window, {1280, 800});
        settle();
        view().goToTab(tab);
        settle();
    }

    /// Opens a bank and waits until it is in sight.
    void openFile(const QString &path)
    {
        const auto isOpen = [this, &path] {
            return window->bankView() && view().workspace().bank().path() == path;
        };
        watchdog.run([&] { window->openFile(path); });
        if (!watchdog.watchUntil(isOpen))
            qFatal("%s is not opened", qPrintable(path));
    }

    void settle()
    {
        Workspace &workspace = view().workspace();
        QTest::qWait(20);
        watchdog.watchUntil([&] { return !workspace.reads().isBusy() && !workspace.jobs().isBusy(); });
    }
    BankView &view() { return *window->bankView(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        watchdog.run([&] { QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers); });
        if (window->bankView())
            settle();
    }

    MissingDutch missing; ///< before the language is chosen
    Desk desk;
    Appearance appearance;
    Clock now;
    StrictWatchdog watchdog;
    std::unique_ptr<MainWindow> window;
};

} // namespace kb::test
