// SPDX-License-Identifier: EUPL-1.2
#include "settings/generalpage.h"

#include "wording/appearance.h"
#include "wording/datetext.h"
#include "wording/language.h"
#include "wording/preferences.h"
#include "wording/textsize.h"
#include "workspace/settingkeys.h"

#include <QComboBox>

namespace kb {

GeneralSettings::GeneralSettings(const SettingsPlace &place, QWidget *parent)
    : SettingsPage(parent)
    , m_appearance(place.appearance)
    , m_settings(place.settings)
    , m_language(new QComboBox)
    , m_dates(new QComboBox)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_tabSide(new QComboBox)
{
    addLanguage(place.language);
    addDates();
    addColours();
    addTextSize();
    addTabSide();
}

void GeneralSettings::addLanguage(const QString &language)
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(language));
    addChoice({.label = tr("&Language")}, m_language, m_language->findData(languageFor({})));
}

/// The day of the example has two digits and a month that is no number by itself.
void GeneralSettings::addDates()
{
    const QDate day(2026, 3, 25);
    m_dates->setObjectName(QStringLiteral("dates"));
    for (const DateNotation notation : allDateNotations)
        m_dates->addItem(dateTextIn(notation, day), int(notation));
    m_dates->setCurrentIndex(m_dates->findData(int(dateNotation())));
    addChoice({.label = tr("&Dates"), .help = tr("On the screen. Papers keep the name of the month.")},
              m_dates, m_dates->findData(int(DateNotation::MonthName)));
}

void GeneralSettings::addColours()
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setCurrentIndex(int(m_appearance.theme()));
    addChoice({.label = tr("Colo&urs")}, m_theme, int(Theme::System));
}

void GeneralSettings::addTextSize()
{
    m_textSize->setObjectName(QStringLiteral("text-size"));
    for (int size = SmallestTextSize; size <= LargestTextSize; size = largerTextSize(size)) {
        m_textSize->addItem(tr("%1%").arg(size), size);
        if (size == LargestTextSize)
            break;
    }
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(m_appearance.textSize())));
    addChoice({.label = tr("&Text size")}, m_textSize, m_textSize->findData(NormalTextSize));
}

void GeneralSettings::addTabSide()
{
    m_tabSide->setObjectName(QStringLiteral("tabs"));
    m_tabSide->addItems({tr("On the left"), tr("On top")});
    m_tabSide->setCurrentIndex(int(m_appearance.tabSide()));
    addChoice({.label = tr("Ta&bs")}, m_tabSide, int(TabSide::Left));
}

QString GeneralSettings::language() const
{
    return m_language->currentData().toString();
}

void GeneralSettings::keepHere()
{
    const int notation = m_dates->currentData().toInt();
    m_settings.setValue(settingkey::Dates, notation);
    setDateNotation(DateNotation(notation));
    m_appearance.setTheme(Theme(m_theme->currentIndex()));
    m_appearance.setTextSize(m_textSize->currentData().toInt());
    m_appearance.setTabSide(TabSide(m_tabSide->currentIndex()));
}

} // namespace kb
