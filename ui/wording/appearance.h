// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/colours.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace kb {

/// What the user chooses; System follows the desktop, also while the program runs.
enum class Theme { System, Light, Dark, HighContrast };

/// Where the tabs of the window stand.
enum class TabSide { Left, Top };

/// How every window looks: theme, size of text, and where its tabs stand. One per program, made before the
/// first window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &app);
    ~Appearance() override;

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// The colours in use now.
    Scheme scheme() const;

    /// In per cent of the system's font; see wording/textsize.h.
    int textSize() const { return m_textSize; }
    void setTextSize(int percent);

    TabSide tabSide() const { return m_tabSide; }
    void setTabSide(TabSide side);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_app;
    QFont m_systemFont;
    Theme m_theme = Theme::System;
    int m_textSize;
    TabSide m_tabSide = TabSide::Left;
};

} // namespace kb
