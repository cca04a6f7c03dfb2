// SPDX-License-Identifier: EUPL-1.2
// What was typed and is not saved yet: the second half of RecordEditor.
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

void RecordEditor::openInstead(const Uid &existing)
{
    const UnsavedText typed{kind(), uid(), draft(), m_workspace.bank().now()};
    m_workspace.unsavedTexts().keep(typed);
    setChanged(false);
    m_workspace.open(existing);
    m_workspace.say({.sentence = tr("Nothing new was made: this one is here already."),
                     .action = tr("Undo"),
                     .follow = [guard = QPointer(this), existing, typed] {
                         if (guard)
                             guard->resume(existing, typed);
                     }});
}

/// Also from another tab.
void RecordEditor::resume(const Uid &openedInstead, const UnsavedText &draft)
{
    m_workspace.open(openedInstead);
    Q_EMIT createAsked();
    if (uid() != draft.record) // the user stays with what is being edited
        return;
    putBack(draft);
    m_workspace.say({.sentence = tr("You can go on with what you typed.")});
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
