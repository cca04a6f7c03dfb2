// SPDX-License-Identifier: EUPL-1.2
// What was typed and is not saved yet: the second part of RecordEditor.
#include "editors/recordeditor.h"
#include "editors/recordform.h"
#include "wording/datetext.h"

#include <QPointer>

namespace kb {

void RecordEditor::keepDraft()
{
    m_workspace.unsavedTexts().keep({kind(), uid(), draft(), m_workspace.bank().now()});
}

void RecordEditor::dropDraft()
{
    m_workspace.unsavedTexts().drop(kind(), uid());
}

void RecordEditor::offerDraft()
{
    const auto draft = m_workspace.unsavedTexts().find(kind(), uid());
    if (!draft || m_access == Access::ReadOnly)
        return;
    m_workspace.say({.sentence = tr("What you typed here was not saved (%1).")
                                     .arg(momentText(draft->at, m_workspace.bank().now())),
                     .action = tr("Put it back"),
                     .follow = [guard = QPointer(this), draft = *draft] {
                         if (guard)
                             guard->putBack(draft);
                     }});
}

void RecordEditor::fillIn(const Values &values)
{
    Values all = draft();
    for (auto value = values.begin(); value != values.end(); ++value)
        all.insert(value.key(), value.value());
    showDraft(all);
    setChanged(true);
}

void RecordEditor::beginStep(const Values &values, FieldId at)
{
    if (m_access == Access::ReadOnly)
        return m_workspace.say(
            {.sentence = tr("Only its owner can do this."), .tone = Message::Tone::Failed});
    if (!values.isEmpty())
        fillIn(values);
    for (RecordForm *form : findChildren<RecordForm *>()) {
        if (!form->has(kind(), at))
            continue;
        showPage(form);
        form->focusField(at);
        return;
    }
}

void RecordEditor::putBack(const UnsavedText &draft)
{
    if (uid() != draft.record)
        return;
    showDraft(draft.values);
    setChanged(true);
}

} // namespace kb
