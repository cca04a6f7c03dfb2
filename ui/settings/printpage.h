// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/papersettings.h"
#include "settings/settingspage.h"
#include "settings/settingsplace.h"

namespace kb {

class AdviceBlocksEdit;

/// What the papers of the bank are printed on and in, and what stands on all of them.
class PrintSettings : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrintSettings(const SettingsPlace &place, QWidget *parent = nullptr);

    bool changesBank() const override { return chosen() != m_kept; }
    Result<> keepInBank(Write &write) override;

private:
    void addSheet();
    void addAdvice();
    void addWords();
    PaperSettings chosen() const;

    Workspace &m_workspace;
    PaperSettings m_kept;
    QComboBox *m_size;
    QComboBox *m_face;
    QComboBox *m_citations;
    AdviceBlocksEdit *m_blocks;
    QLineEdit *m_letterhead;
    QLineEdit *m_contact;
    QLineEdit *m_subscription;
    QSpinBox *m_rows = nullptr;
    QCheckBox *m_destroyed;
};

} // namespace kb
