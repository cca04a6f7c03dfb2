// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/writtengaps.h"
#include "tabs/signaldialogs.h"

namespace kb {

struct GapLine;
class Workspace;

/// Asks for a gap that no rule finds: what is not known, why that matters, and what is lacking.
class WriteGapDialog : public FieldsDialog
{
    Q_OBJECT

public:
    explicit WriteGapDialog(Workspace &workspace, QWidget *parent);

    NewGap gap() const;

protected:
    void check() override;

private:
    FieldEditor m_title;
    FieldEditor m_nature;
    FieldEditor m_about;
    FormField *m_titleField;
    FormField *m_aboutField;
};

/// Asks what a gap lacks; what the rule proposes is said so.
class NatureDialog : public FieldsDialog
{
    Q_OBJECT

public:
    NatureDialog(const GapLine &gap, QWidget *parent);

    GapNature nature() const;

protected:
    void check() override {}

private:
    FieldEditor m_nature;
};

} // namespace kb
