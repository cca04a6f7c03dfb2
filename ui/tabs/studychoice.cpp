// SPDX-License-Identifier: EUPL-1.2
#include "tabs/studychoice.h"

#include "editors/recordpicker.h"
#include "widgets/form.h"

namespace kb {

StudyChoiceDialog::StudyChoiceDialog(Workspace &workspace, const QString &approach, QWidget *parent)
    : FieldsDialog(tr("New finding"), tr("About %1. A finding is written down in its study.").arg(approach),
                   parent)
    , m_study(new RecordPicker(workspace, {Kind::Study}))
    , m_field(&addEditor(tr("In which &study?"), {.widget = m_study}, Need::Required))
{
    addLeave(tr("&Cancel"));
    addAccept(tr("&Open the study"));
    m_study->setFocus();
}

Uid StudyChoiceDialog::study() const
{
    return m_study->record();
}

void StudyChoiceDialog::check()
{
    m_field->setError(study().isNull() ? RecordPicker::wanted() : QString());
}

} // namespace kb
