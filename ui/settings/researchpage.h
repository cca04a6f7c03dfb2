// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gaps/gapnorms.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

/// When knowledge is old, results are late and answers are urgent: for the gaps, and for Today.
class ResearchSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit ResearchSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool changesBank() const override;
    Result<> keepInBank(Write &write) override;

private:
    struct NormBox
    {
        int GapNorms::*norm;
        QSpinBox *number;
    };

    void addKnowledge();
    void addResults();
    void addInstitutes();
    void addDecisions();
    void addNorm(const FieldText &text, const QString &name, int GapNorms::*norm, int most);
    /// On top of those of the bank as they are now: another page has the others.
    GapNorms normsOn(GapNorms norms) const;

    Workspace &m_workspace;
    GapNorms m_kept;
    int m_keptQuiet = UsualQuietMonths;
    QSpinBox *m_quiet = nullptr;
    QList<NormBox> m_boxes;
};

} // namespace kb
