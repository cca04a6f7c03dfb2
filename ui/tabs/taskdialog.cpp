// SPDX-License-Identifier: EUPL-1.2
#include "tabs/taskdialog.h"

#include "bank/headlines.h"
#include "widgets/form.h"
#include "widgets/lineedit.h"
#include "widgets/partialdateedit.h"
#include "widgets/textlabel.h"
#include "workspace/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kb {

namespace {

QString nameOfRecord(Bank &bank, const Uid &record)
{
    const auto lines = headlines(bank.context().db, {record});
    return lines ? nameOf(lines->value(record)) : QString();
}

QString nameOfUser(Bank &bank)
{
    const auto user = bank.records<Profile>().get(bank.identity().user);
    return user ? user->name : QString();
}

} // namespace

TaskDialog::TaskDialog(const QString &subject, const QString &who, QWidget *parent)
    : DialogFrame(tr("New task"), parent)
    , m_form(new Form(this))
    , m_what(makeLineEdit())
    , m_due(new PartialDateEdit)
    , m_who(new QLineEdit(who))
{
    if (!subject.isEmpty()) {
        auto *about = new TextLabel(tr("About %1").arg(subject), this);
        about->setMeaning(Meaning::Quiet);
        about->setWordWrap(true);
        content()->addWidget(about);
    }
    m_whatField = &m_form->addField({.label = tr("&What must be done?"), .need = Need::Required}, m_what);
    m_dueField = &m_form->addField(
        {.label = tr("&Done by"), .help = tr("Today shows it from a month before.")}, m_due);
    m_form->addField({.label = tr("Wh&o")}, m_who);
    content()->addWidget(m_form);
    addAccept(tr("&Make task"));
    addLeave(tr("&Cancel"));
    m_what->setFocus();
}

Task TaskDialog::task() const
{
    return {
        .what = m_what->text().trimmed(), .due = m_due->date().firstDay(), .who = m_who->text().trimmed()};
}

void TaskDialog::accept()
{
    m_whatField->setError(m_what->text().trimmed().isEmpty() ? tr("Write in a few words what must be done.")
                                                             : QString());
    m_dueField->setError(m_due->isAcceptable() ? QString() : PartialDateEdit::errorSentence());
    if (!m_form->showFirstError())
        DialogFrame::accept();
}

void addTaskAbout(Workspace &workspace, const QList<Uid> &records, QWidget *parent)
{
    Bank &bank = workspace.bank();
    const Uid about = records.value(0);
    TaskDialog dialog(about.isNull() ? QString() : nameOfRecord(bank, about), nameOfUser(bank), parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Task task = dialog.task();
    task.about = about;
    task.unit = bank.identity().unit;
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Task, .subject = task.what};
    const auto made =
        workspace.write(label, [&](Write &write) { return bank.records<Task>().insert(write, task); });
    if (!made)
        return workspace.sayError(made.error());
    workspace.sayDone(TaskDialog::tr("Task made: %1").arg(task.what));
}

void finishTask(Workspace &workspace, const Uid &task)
{
    Bank &bank = workspace.bank();
    const auto shown = bank.records<Task>().get(task);
    if (!shown)
        return workspace.sayError(shown.error());
    Task done = *shown;
    done.status = TaskStatus::Klaar;
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Task, .subject = done.what};
    const auto written = workspace.write(
        label, [&](Write &write) { return bank.records<Task>().update(write, done, *shown); });
    if (!written)
        return workspace.sayError(written.error());
    workspace.sayDone(TaskDialog::tr("Task done: %1").arg(done.what));
}

} // namespace kb
