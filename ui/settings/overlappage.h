// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/options.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

class ChipEdit;

/// From how many points something is an overlap, between whom, what each ground counts for, and which words
/// do not count.
class OverlapSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit OverlapSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool check() override;
    bool changesBank() const override;
    Result<> keepInBank(Write &write) override;

private:
    struct WeightBox
    {
        Ground ground;
        QSpinBox *percent;
    };

    void addLevels();
    void addWords();
    void addWeights();
    OverlapLevels levels() const;
    UnitScope scope() const;
    GroundWeights weights() const;
    QStringList words() const;

    Workspace &m_workspace;
    OverlapOptions m_kept;
    QStringList m_keptWords;
    QSpinBox *m_strong = nullptr;
    QSpinBox *m_probable = nullptr;
    QSpinBox *m_weak = nullptr;
    QCheckBox *m_within = nullptr;
    ChipEdit *m_words = nullptr;
    QList<WeightBox> m_weights;
    FormField *m_strongField = nullptr;
};

} // namespace kb
