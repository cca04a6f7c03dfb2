// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/task.h"
#include "widgets/dialogframe.h"

class QLineEdit;

namespace kb {

class Form;
class FormField;
class PartialDateEdit;
class Workspace;

/// Asks what a new task needs: what, by when, and who.
class TaskDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// `subject` names the record that the task belongs to; empty for a task that stands alone.
    TaskDialog(const QString &subject, const QString &who, QWidget *parent = nullptr);

    /// What was filled in; valid after the dialog was accepted.
    Task task() const;

    void accept() override;

private:
    Form *m_form;
    QLineEdit *m_what;
    PartialDateEdit *m_due;
    QLineEdit *m_who;
    FormField *m_whatField;
    FormField *m_dueField;
};

/// Asks for a task and writes it: about the first of these records, or about nothing.
void addTaskAbout(Workspace &workspace, const QList<Uid> &records, QWidget *parent);

/// The task is done: one step, which the message can take back.
void finishTask(Workspace &workspace, const Uid &task);

} // namespace kb
