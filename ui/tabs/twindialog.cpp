// SPDX-License-Identifier: EUPL-1.2
#include "tabs/twindialog.h"

#include "editors/recordpicker.h"
#include "widgets/form.h"

namespace kb {

TwinDialog::TwinDialog(Workspace &workspace, const Headline &record, QWidget *parent)
    : FieldsDialog(record.kind == Kind::Person ? tr("Merge persons") : tr("Merge institutes"), nameOf(record),
                   parent)
    , m_record(record.uid)
    , m_twin(makeRecordPicker(workspace, {record.kind}, [] {}))
    , m_field(&addEditor(record.kind == Kind::Person ? tr("&Who is the same person?")
                                                     : tr("&Which one is the same institute?"),
                         m_twin, Need::Required))
{
    addLeave(tr("&Cancel"));
    addAccept(tr("Com&pare"));
    form().focusFirst();
}

Uid TwinDialog::twin() const
{
    return Codec<Uid>::from(m_twin.value());
}

void TwinDialog::check()
{
    if (twin().isNull())
        m_field->setError(RecordPicker::wanted());
    else
        m_field->setError(twin() == m_record ? tr("Choose another one than this one.") : QString());
}

} // namespace kb
