// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "model/urgency.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// When a signal is urgent, and when signals point at a gap.
class SignalSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit SignalSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool check() override;
    bool changesBank() const override;
    Result<> keepInBank(Write &write) override;

private:
    void addUrgency();
    void addTerms();
    UrgencyThresholds thresholds() const;
    /// On top of those of the bank as they are now: another page has the others.
    GapNorms normsOn(GapNorms norms) const;

    Workspace &m_workspace;
    UrgencyThresholds m_keptLimits;
    GapNorms m_keptNorms;
    QSpinBox *m_soon = nullptr;
    QSpinBox *m_large = nullptr;
    QSpinBox *m_small = nullptr;
    QSpinBox *m_loose = nullptr;
    QSpinBox *m_counts = nullptr;
    QSpinBox *m_fewest = nullptr;
    QSpinBox *m_mostStudies = nullptr;
    FormField *m_largeField = nullptr;
};

} // namespace kb
