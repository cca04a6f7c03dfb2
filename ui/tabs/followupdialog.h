// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/signalfollowup.h"
#include "tabs/signaldialogs.h"

namespace kb {

class RecordPicker;
class Workspace;

/// "What do we do with this?": something new with a title, something that is there already, or nothing.
class FollowUpDialog : public FieldsDialog
{
    Q_OBJECT

public:
    FollowUpDialog(Workspace &workspace, const Signal &signal, QWidget *parent);

    FollowUpChoice choice() const;

protected:
    void check() override;

private:
    void follow();

    FieldEditor m_kind;
    FieldEditor m_title;
    FieldEditor m_due;
    RecordPicker *m_existing;
    FormField *m_titleField;
    FormField *m_existingField;
    FormField *m_dueField;
};

} // namespace kb
