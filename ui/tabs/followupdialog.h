// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signalfollowup.h"
#include "tabs/signaldialogs.h"

class QLineEdit;

namespace kb {

class Bank;
class ChipEdit;

/// "What do we do with this?": something new with a title, something that is there already, or nothing.
class FollowUpDialog : public FieldsDialog
{
    Q_OBJECT

public:
    FollowUpDialog(Bank &bank, const Signal &signal, QWidget *parent);

    FollowUpChoice choice() const;

protected:
    void check() override;

private:
    void follow();
    void offerExisting(Kind kind);

    Bank &m_bank;
    FieldEditor m_kind;
    FieldEditor m_title;
    FieldEditor m_due;
    ChipEdit *m_existing;
    FormField *m_titleField;
    FormField *m_existingField;
    FormField *m_dueField;
};

} // namespace kb
