// SPDX-License-Identifier: EUPL-1.2
#include "tabs/asklesson.h"

#include "editors/eventeditor.h"
#include "tabs/lessondialog.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPointer>

namespace kb {

namespace {

struct AskLessonWording
{
    Q_DECLARE_TR_FUNCTIONS(AskLesson)
};

} // namespace

bool askForLesson(Workspace &workspace, const Uid &ended, const QString &done, QWidget *parent)
{
    const auto isThere = hasLesson(workspace.bank(), ended);
    if (!isThere || *isThere)
        return false;
    workspace.say({.sentence = AskLessonWording::tr("%1 What can others learn from this?").arg(done),
                   .action = AskLessonWording::tr("Write down…"),
                   .follow = [&workspace, ended, parent = QPointer<QWidget>(parent)] {
                       writeDownLesson(workspace, ended, parent);
                   }});
    return true;
}

void askWhenEnded(Workspace &workspace, EventEditor &editor)
{
    QObject::connect(&editor, &EventEditor::ended, &editor, [&workspace, &editor](const Uid &event) {
        askForLesson(workspace, event, AskLessonWording::tr("The event is closed."), &editor);
    });
}

void writeDownLesson(Workspace &workspace, const Uid &origin, QWidget *parent)
{
    const auto begun = lessonOf(workspace.bank(), origin);
    if (!begun)
        return workspace.sayError(begun.error());
    LessonDialog dialog(workspace, *begun, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const StepLabel label{
        .act = QStringLiteral("make"), .kind = Kind::Lesson, .subject = dialog.lesson().title};
    const auto kept = workspace.write(label, [&dialog](Write &write) { return dialog.keep(write); });
    if (!kept)
        return workspace.sayError(kept.error());
    workspace.say({.sentence = AskLessonWording::tr("Lesson written down: “%1”").arg(dialog.lesson().title),
                   .action = AskLessonWording::tr("Open"),
                   .follow = [&workspace, lesson = *kept] { workspace.open(lesson); }});
}

} // namespace kb
