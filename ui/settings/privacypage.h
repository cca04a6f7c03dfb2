// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// How long what is kept of people stays unasked.
class PrivacySettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacySettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool changesBank() const override;
    Result<> keepInBank(Write &write) override;

private:
    Workspace &m_workspace;
    int m_kept;
    QSpinBox *m_months;
};

} // namespace kb
