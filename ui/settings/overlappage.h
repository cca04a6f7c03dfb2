// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/keptscores.h"
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
    FormField *addLevel(const QString &label, QSpinBox *points, int standard);
    void readScores();
    void showExpected();
    void expect(FormField &field, int least, int below) const;
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
    FormField *m_probableField = nullptr;
    FormField *m_weakField = nullptr;
    KeptScores m_scores; ///< empty as long as no run is known
};

} // namespace kb
