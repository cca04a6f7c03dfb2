// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gappriority.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// What counts for the order of the gaps: who asks for them, and how much is there already.
class GapSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit GapSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool changesBank() const override;
    Result<> keepInBank(Write &write) override;

private:
    void addDemand();
    void addCoverage();
    GapWeights weights() const;

    Workspace &m_workspace;
    GapWeights m_kept;
    QSpinBox *m_needed = nullptr;
    QSpinBox *m_neededBy = nullptr;
    QSpinBox *m_signals = nullptr;
    QSpinBox *m_months = nullptr;
    QList<QSpinBox *> m_covered; ///< by GapNature
};

} // namespace kb
