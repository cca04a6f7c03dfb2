// SPDX-License-Identifier: EUPL-1.2
#include "editors/notedialog.h"

#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "wording/errortext.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kb {

namespace {

// The fields of model/note.h.
constexpr FieldId NoteText = 11;
constexpr FieldId NoteFor = 12;

} // namespace

NoteDialog::NoteDialog(const Note &shown, const Keep &keep, QWidget *parent)
    : DialogFrame(shown.uid.isNull() ? tr("New note") : tr("Change note"), parent)
    , m_shown(shown)
    , m_keep(keep)
    , m_form(new RecordForm(recordTypeOf<Note>))
{
    m_shown.text = m_shown.text.trimmed(); // as it would be kept
    m_form->addLine({.field = NoteText});
    m_form->addLine(
        {.field = NoteFor,
         .help = tr("A personal note never leaves this knowledge bank. A shared one goes along to others.")});
    m_form->show(allValues(shown));
    content()->addWidget(m_form);
    addLeave(tr("&Cancel"));
    addAccept(tr("&Keep note"));
    m_form->focusField(NoteText);
}

Note NoteDialog::note() const
{
    Note note = withValues(m_shown, m_form->values());
    note.text = note.text.trimmed();
    return note;
}

void NoteDialog::accept()
{
    const QString wrong = note().text.isEmpty() ? tr("Write what you want to remember.") : QString();
    if (m_form->showProblems({{NoteText, wrong}}) && keep())
        DialogFrame::accept();
    else
        m_form->showFirstError();
}

bool NoteDialog::keep()
{
    const auto kept = m_keep ? m_keep(note()) : Result<>();
    if (!kept)
        m_form->showProblems({{NoteText, errorText(kept.error())}});
    return bool(kept);
}

void NoteDialog::reject()
{
    if (note() == m_shown || mayThrowAway())
        DialogFrame::reject();
}

bool NoteDialog::mayThrowAway()
{
    QMessageBox question(QMessageBox::Question, windowTitle(), tr("Throw away what you wrote?"),
                         QMessageBox::NoButton, this);
    const auto *drop = question.addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    question.addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    question.exec();
    return question.clickedButton() == drop;
}

} // namespace kb
