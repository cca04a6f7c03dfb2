// SPDX-License-Identifier: EUPL-1.2
#include "tabs/lessonspage.h"

#include "jobs/generalconcepts.h"
#include "jobs/namedlessons.h"
#include "jobs/overlapweights.h"
#include "papers/lessonspaper.h"
#include "workspace/workspace.h"

namespace kb {

LessonsPage::LessonsPage(Workspace &workspace, QWidget *parent)
    : PaperPage(workspace, tr("What your decisions teach"), {Kind::Verdict, Kind::Setting, Kind::Concept},
                parent)
{
    buildActions();
    addFoot(m_actions.record);
    enable(); // nothing is read yet
    LessonsPage::read();
}

void LessonsPage::buildActions()
{
    m_accept = addTabAction(tr("&Take the weights over"), {}, [this] {
        change(acceptGroundWeights, tr("The weights count when the overlaps are computed again."));
    });
    m_setBack = addTabAction(tr("&Set the weights back"), {}, [this] {
        change(resetGroundWeights, tr("Every reason counts the same when the overlaps are computed again."));
    });
    m_ignore = addTabAction(tr("Let the proposed words &not count"), {}, [this] {
        change(ignoreProposedWords, tr("The words no longer count once the overlaps are computed again."));
    });
    m_general = addTabAction(tr("Mark the proposed concepts as &general"), {}, [this] {
        change(markProposedGeneral, tr("The concepts no longer count once the overlaps are computed again."));
    });
    m_actions.record = {m_accept, m_setBack, m_ignore, m_general};
}

void LessonsPage::read()
{
    workspace().reads().run(
        this, [](JobContext &context) { return namedLessons(context.bank); },
        [this](const Result<NamedLessons> &read) {
            if (!read)
                return workspace().sayError(read.error());
            m_lessons = read->lessons;
            showPaper(lessonsPaper(read->lessons, read->concepts));
            enable();
        });
}

void LessonsPage::enable()
{
    const bool mayWrite = !workspace().isReadOnly();
    m_accept->setEnabled(mayWrite && m_lessons.proposesWeights());
    m_setBack->setEnabled(mayWrite && m_lessons.weights != GroundWeights());
    m_ignore->setEnabled(mayWrite && !m_lessons.words.isEmpty());
    m_general->setEnabled(mayWrite && !m_lessons.concepts.isEmpty());
}

/// Beside the window: all verdicts are read again.
void LessonsPage::change(Result<> (*act)(Bank &bank), const QString &done)
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Keeping what was learned"), this, [act](JobContext &context) { return act(context.bank); },
        [this, done](const Result<> &changed) {
            if (!changed)
                return workspace().sayError(changed.error());
            workspace().sayDone(done);
        });
}

} // namespace kb
