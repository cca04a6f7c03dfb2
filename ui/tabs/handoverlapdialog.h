// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/signaldialogs.h"

namespace kb {

class RecordPicker;
class Workspace;

/// Asks between which two records somebody sees an overlap, and why.
class HandOverlapDialog : public FieldsDialog
{
    Q_OBJECT

public:
    explicit HandOverlapDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Fills in both records; what is left to say is why.
    void propose(const Uid &one, const Uid &other);

    // Valid after the dialog was accepted.
    Uid one() const;
    Uid other() const;
    using FieldsDialog::reason;

protected:
    void check() override;

private:
    QString whyNotThis(const Uid &record) const;
    QString whyNoPair() const;

    Workspace &m_workspace;
    RecordPicker *m_one;
    RecordPicker *m_other;
    FormField *m_oneField;
    FormField *m_otherField;
};

} // namespace kb
