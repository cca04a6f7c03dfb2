// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/writtengaps.h"
#include "tabs/signaldialogs.h"

namespace kb {

struct GapLine;
class Workspace;

/// Asks for a gap that no rule finds: what is not known, why that matters, what is lacking, and with which
/// record it came up, where `about` is filled in.
class WriteGapDialog : public FieldsDialog
{
    Q_OBJECT

public:
    WriteGapDialog(Workspace &workspace, QWidget *parent, const Uid &about = {});

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

/// Asks for a gap that came up with that record, or with none; writes it down and says so (spec 01, S26c).
void writeDownGap(Workspace &workspace, const Uid &about, QWidget *parent);

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
