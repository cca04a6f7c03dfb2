// SPDX-License-Identifier: EUPL-1.2
#include "tabs/editingtab.h"

#include "editors/recordeditor.h"
#include "workspace/workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace kb {

void EditingTab::setHome(QWidget &home)
{
    m_home = &home;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_home);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_stack);
}

RecordEditor &EditingTab::editor()
{
    if (m_editor)
        return *m_editor;
    m_editor = makeEditor();
    m_stack->addWidget(m_editor);
    connect(m_editor, &RecordEditor::closeAsked, this, &EditingTab::leaveEditor);
    connect(m_editor, &RecordEditor::createAsked, this, &EditingTab::createRecord);
    connect(m_editor, &RecordEditor::saved, this, &Tab::placeChanged);
    return *m_editor;
}

bool EditingTab::showPlace(const Uid &record)
{
    if (!record.isNull() && openRecord() == record)
        return true;
    if (!mayLeave())
        return false;
    if (record.isNull()) {
        m_stack->setCurrentWidget(m_home);
        Q_EMIT recordShown({});
        return true;
    }
    if (const auto loaded = editor().open(record); !loaded) {
        workspace().sayError(loaded.error());
        return false;
    }
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT recordShown(record);
    return true;
}

bool EditingTab::mayLeave()
{
    return !isEditing() || m_editor->mayLeave();
}

bool EditingTab::saveFirst()
{
    return !isEditing() || m_editor->save();
}

void EditingTab::createRecord()
{
    if (mayLeave())
        showNew(editor().open({}));
}

bool EditingTab::isEditing() const
{
    return m_editor && m_stack->currentWidget() == m_editor;
}

bool EditingTab::isHomeInSight() const
{
    return m_stack->currentWidget() == m_home;
}

Uid EditingTab::openRecord() const
{
    return isEditing() ? m_editor->uid() : Uid();
}

void EditingTab::openHere(const Uid &record)
{
    if (record.isNull() || !showPlace(record))
        return;
    m_editor->focusFirst();
    Q_EMIT placeChanged(record);
}

void EditingTab::showNew(const Result<> &begun)
{
    if (!begun)
        return workspace().sayError(begun.error());
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusFirst();
    Q_EMIT recordShown({});
}

void EditingTab::leaveEditor()
{
    if (!showPlace({}))
        return;
    focusContent();
    Q_EMIT placeChanged({});
}

} // namespace kb
