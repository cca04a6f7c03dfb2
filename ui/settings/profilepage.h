// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/profile.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// Who works in the bank: what others read in its log and beside tasks, and the role that decides how far
/// Today reaches.
class ProfileSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit ProfileSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool check() override;
    bool changesBank() const override { return chosen() != m_kept; }
    Result<> keepInBank(Write &write) override;

private:
    Profile chosen() const;

    Workspace &m_workspace;
    Profile m_kept;
    QLineEdit *m_name;
    QLineEdit *m_initials;
    QComboBox *m_role;
    FormField *m_nameField;
};

} // namespace kb
