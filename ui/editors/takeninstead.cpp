// SPDX-License-Identifier: EUPL-1.2
// What a new record is made for, also where it is given up for one that is there already: the third part of
// RecordEditor.
#include "editors/takeninstead.h"

#include "editors/recordeditor.h"
#include "wording/steptext.h"

#include <QPointer>

namespace kb {

namespace {

/// 0 where there is none.
qint64 lastStepOf(Bank &bank)
{
    const auto steps = bank.history().steps(1);
    return steps && !steps->isEmpty() ? steps->first().id : 0;
}

} // namespace

Result<> writeFor(Workspace &workspace, TakenInstead &taken)
{
    if (!taken.also.work)
        return {};
    const qint64 before = lastStepOf(workspace.bank());
    const auto written = workspace.write(
        taken.also.alone, [&](Write &write) { return taken.also.work(write, taken.existing); });
    const qint64 after = lastStepOf(workspace.bank());
    taken.step = after != before ? after : 0;
    return written;
}

void takeBack(Workspace &workspace, const TakenInstead &taken)
{
    if (taken.step != 0 && lastStepOf(workspace.bank()) == taken.step)
        workspace.undo();
}

Result<> RecordEditor::writeRest(Write &write, const Uid &made)
{
    return m_also.work ? m_also.work(write, made) : Result<>();
}

void RecordEditor::openInstead(const Uid &existing)
{
    TakenInstead taken{existing, {kind(), uid(), draft(), m_workspace.bank().now()}, m_also};
    m_workspace.unsavedTexts().keep(taken.typed);
    if (const auto written = writeFor(m_workspace, taken); !written)
        return showError(written.error());
    setChanged(false);
    m_workspace.open(existing);
    const QString sentence =
        taken.step == 0
            ? tr("Nothing new was made: this one is here already.")
            : tr("Nothing new was made: this one is here already (%1).").arg(stepText(taken.also.alone));
    m_workspace.say({.sentence = sentence, .action = tr("Undo"), .follow = [guard = QPointer(this), taken] {
                         if (guard)
                             guard->resume(taken);
                     }});
}

/// Also from another tab.
void RecordEditor::resume(const TakenInstead &taken)
{
    m_workspace.open(taken.existing);
    Q_EMIT createAsked();
    if (uid() != taken.typed.record) // the user stays with what is being edited
        return;
    putBack(taken.typed);
    writeAlso(taken.also);
    m_workspace.say({.sentence = tr("You can go on with what you typed.")});
    takeBack(m_workspace, taken);
}

} // namespace kb
