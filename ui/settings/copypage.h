// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/settingspage.h"
#include "settings/settingsplace.h"
#include "workspace/copysettings.h"

namespace kb {

/// When copies of the banks of this computer are made, where, and how many are kept.
class CopyChoices : public SettingsPage
{
    Q_OBJECT

public:
    explicit CopyChoices(const SettingsPlace &place, QWidget *parent = nullptr);

    bool check() override;
    void keepHere() override;

private:
    void addCopyFlag(QCheckBox *flag, const QString &name, bool CopySettings::*member, const QString &help);
    void addMoments();
    void addNumbers();
    void addPlace();
    void choosePlace();
    CopySettings chosen() const;

    Preferences &m_settings;
    CopySettings m_kept;
    QCheckBox *m_automatic;
    QCheckBox *m_atOpening;
    QCheckBox *m_atClosing;
    QSpinBox *m_recent = nullptr;
    QSpinBox *m_weekly = nullptr;
    QLineEdit *m_place;
    FormField *m_placeField = nullptr;
};

} // namespace kb
