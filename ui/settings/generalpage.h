// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// How the window speaks and looks. The language is told, not kept: the window has to be built anew for it.
class GeneralSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    /// Code of the language that was chosen.
    QString language() const;
    void keepHere() override;

private:
    void addLanguage(const QString &language);
    void addDates();
    void addColours();
    void addTextSize();
    void addTabSide();

    Appearance &m_appearance;
    Preferences &m_settings;
    QComboBox *m_language;
    QComboBox *m_dates;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_tabSide;
};

} // namespace kb
