// SPDX-License-Identifier: EUPL-1.2
#include "tabs/followupdialog.h"

#include "editors/choiceeditors.h"
#include "editors/recordpicker.h"
#include "report/labels.h"
#include "widgets/form.h"

namespace kb {

namespace {

/// In the order in which people think of them.
QList<Choice> followUps()
{
    QList<Choice> codes;
    for (const FollowUp way : {FollowUp::Vraag, FollowUp::Taak, FollowUp::Bijeenkomst, FollowUp::Verkenning,
                               FollowUp::Advies, FollowUp::Project, FollowUp::GeenActie})
        codes.append({QString(codeOf(way)), label(way)});
    return codes;
}

const std::function<void()> NobodyHears = [] {};

} // namespace

FollowUpDialog::FollowUpDialog(Workspace &workspace, const Signal &signal, QWidget *parent)
    : FieldsDialog(tr("What do we do with this?"), signal.title, parent)
    , m_kind(makeCodeEditor(followUps(), [this] { follow(); }))
    , m_title(makeTextEditor(NobodyHears))
    , m_due(makeDateEditor(NobodyHears))
    , m_existing(new RecordPicker(workspace, {}))
{
    addEditor(tr("&Step"), m_kind);
    m_titleField = &addEditor({}, m_title);
    m_dueField = &addEditor(tr("&By when"), m_due);
    m_existingField = &form().addField(
        {.label = tr("Or &link to what is there already"), .help = tr("Type a part of its code or title")},
        m_existing);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Do this"));
    follow();
    form().focusFirst();
}

FollowUpChoice FollowUpDialog::choice() const
{
    return {.kind = Codec<FollowUp>::from(m_kind.value()),
            .title = m_title.value().toString(),
            .due = Codec<QDate>::from(m_due.value()),
            .existing = m_existing->record()};
}

void FollowUpDialog::follow()
{
    const FollowUp way = choice().kind;
    QString title = tr("&Title of what is made");
    if (way == FollowUp::Vraag)
        title = tr("&Question");
    else if (way == FollowUp::Taak)
        title = tr("&What is to be done");
    else if (way == FollowUp::GeenActie)
        title = tr("&Why no action is needed");
    m_titleField->setText({.label = title});
    m_dueField->setVisible(way == FollowUp::Vraag || way == FollowUp::Taak);
    m_existingField->setVisible(way != FollowUp::Taak && way != FollowUp::GeenActie);
    m_existing->setRecord({});
    m_existing->setKinds({kindOf(way)});
}

void FollowUpDialog::check()
{
    const FollowUpChoice chosen = choice();
    m_titleField->setError(chosen.title.isEmpty() && chosen.existing.isNull() ? tr("Write this in one line.")
                                                                              : QString());
    m_dueField->setError(m_due.problem());
    m_existingField->setError(m_existing->isAcceptable() ? QString() : RecordPicker::wanted());
}

} // namespace kb
