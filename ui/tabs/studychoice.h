// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/signaldialogs.h"

namespace kb {

class RecordPicker;
class Workspace;

/// Asks in which study something stands that is said about an approach.
class StudyChoiceDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `approach`: what it is called.
    StudyChoiceDialog(Workspace &workspace, const QString &approach, QWidget *parent = nullptr);

    /// Valid after the dialog was accepted.
    Uid study() const;

protected:
    void check() override;

private:
    RecordPicker *m_study;
    FormField *m_field;
};

} // namespace kb
