// SPDX-License-Identifier: EUPL-1.2
#include "wording/appearance.h"

#include "wording/housestyle.h"
#include "wording/textsize.h"

#include <QApplication>
#include <QStyle>

namespace kb {

namespace {

/// The style's own palette is the one that follows the desktop; ours, once set, would hide it.
bool systemIsDark(const HouseStyle &style)
{
    const QPalette system = style.systemPalette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

const HouseStyle &houseStyle()
{
    return *static_cast<HouseStyle *>(QApplication::style());
}

} // namespace

Appearance::Appearance(QApplication &app)
    : m_app(app)
    , m_systemFont(QApplication::font())
    , m_textSize(NormalTextSize)
{
    apply();
    m_app.installEventFilter(this);
}

/// Whoever comes after begins with the size that the system has.
Appearance::~Appearance()
{
    m_app.setFont(m_systemFont);
}

void Appearance::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::setTextSize(int percent)
{
    if (m_textSize == percent)
        return;
    m_textSize = percent;
    apply();
}

void Appearance::setTabSide(TabSide side)
{
    if (m_tabSide == side)
        return;
    m_tabSide = side;
    Q_EMIT changed();
}

Scheme Appearance::scheme() const
{
    switch (m_theme) {
    case Theme::Light:
        return Scheme::Light;
    case Theme::Dark:
        return Scheme::Dark;
    case Theme::HighContrast:
        return Scheme::HighContrast;
    case Theme::System:
        return systemIsDark(houseStyle()) ? Scheme::Dark : Scheme::Light;
    }
    Q_UNREACHABLE();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_theme == Theme::System &&
        m_app.palette() != paletteOf(scheme()))
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    QFont font = m_systemFont;
    font.setPointSizeF(m_systemFont.pointSizeF() * m_textSize / NormalTextSize);

    QApplication::setStyle(new HouseStyle(m_textSize)); // the application owns it
    QApplication::setPalette(paletteOf(scheme()));
    QApplication::setFont(font);
    Q_EMIT changed();
}

} // namespace kb
