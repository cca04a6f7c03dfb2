// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/bankview.h"
#include "mainwindow.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "wording/language.h"

namespace kb::test {

/// The whole window, on a desk of its own, in one of the languages.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &language = QStringLiteral("nl"),
                        Desk::Content content = Desk::Content::Example)
        : desk(content)
        , appearance(*qApp)
    {
        desk.settings().setValue(QStringLiteral("window/language"), language);
        installLanguage(*qApp, language);
        window = std::make_unique<MainWindow>(appearance, desk.settings());
    }

    /// Opens the bank of the desk and waits until it stands still.
    void openBank()
    {
        window->openFile(desk.path());
        show(*window, {1280, 800});
        settle();
    }

    void settle() { test::settle(window->bankView()->workspace()); }
    BankView &view() { return *window->bankView(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
        if (window->bankView())
            settle();
    }

    Desk desk;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
};

} // namespace kb::test
