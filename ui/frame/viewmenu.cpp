// SPDX-License-Identifier: EUPL-1.2
// How the window looks: a part of WindowMenus.
#include "frame/windowmenus.h"
#include "wording/appearance.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace kb {

void WindowMenus::buildView(const QString &language)
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    add(*menu, tr("&Larger text"), Command::Larger)
        ->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    add(*menu, tr("&Smaller text"), Command::Smaller, Qt::CTRL | Qt::Key_Minus);
    add(*menu, tr("&Normal text"), Command::NormalSize, Qt::CTRL | Qt::Key_0);
    menu->addSeparator();
    addThemes(*menu);
    addTabSide(*menu);
    addLanguages(*menu, language);
}

void WindowMenus::addThemes(QMenu &menu)
{
    const std::pair<Theme, QString> themes[]{{Theme::System, tr("As the &system")},
                                             {Theme::Light, tr("&Light")},
                                             {Theme::Dark, tr("&Dark")},
                                             {Theme::HighContrast, tr("&High contrast")}};
    QMenu *themeMenu = menu.addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    for (const auto &[theme, text] : themes)
        addChoice(*themeMenu, *group, text, m_appearance.theme() == theme,
                  [this, theme = theme] { m_appearance.setTheme(theme); });
}

void WindowMenus::addTabSide(QMenu &menu)
{
    QAction *onTop = menu.addAction(tr("Tabs on &top"));
    onTop->setCheckable(true);
    onTop->setChecked(m_appearance.tabSide() == TabSide::Top);
    connect(onTop, &QAction::triggered, this,
            [this](bool isOn) { m_appearance.setTabSide(isOn ? TabSide::Top : TabSide::Left); });
    connect(&m_appearance, &Appearance::changed, onTop,
            [this, onTop] { onTop->setChecked(m_appearance.tabSide() == TabSide::Top); });
}

void WindowMenus::addLanguages(QMenu &menu, const QString &language)
{
    QMenu *languageMenu = menu.addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(this);
    for (const auto &[code, name] : {std::pair("nl", "&Nederlands"), std::pair("en", "&English")}) {
        const QString chosen = QString::fromLatin1(code);
        addChoice(*languageMenu, *group, QString::fromLatin1(name), language == chosen,
                  [this, chosen] { Q_EMIT languageAsked(chosen); });
    }
}

void WindowMenus::addChoice(QMenu &menu, QActionGroup &group, const QString &text, bool isChosen,
                            const std::function<void()> &choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    connect(action, &QAction::triggered, this, choose);
}

} // namespace kb
