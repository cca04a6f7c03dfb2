// SPDX-License-Identifier: EUPL-1.2
#include "tabs/lessonspage.h"

#include "jobs/namedlessons.h"
#include "jobs/overlapweights.h"
#include "papers/lessonspaper.h"
#include "widgets/actionrow.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace kb {

LessonsPage::LessonsPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_paper(new PaperView(this))
{
    buildActions();
    m_paper->setAccessibleName(tr("What your decisions teach"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_paper, 1);
    layout->addLayout(actionRow(m_actions.record, this));
    connect(m_paper, &PaperView::linkFollowed, this,
            [this](const QUrl &link) { this->workspace().follow(link); });
    connect(&workspace.bank().notifier(), &ChangeNotifier::changed, this, &LessonsPage::follow);
    enable(); // nothing is read yet
    read();
}

void LessonsPage::buildActions()
{
    m_accept = addTabAction(tr("&Take the weights over"), {}, [this] {
        change(acceptGroundWeights, tr("The weights count when the overlaps are computed again."));
    });
    m_setBack = addTabAction(tr("&Set the weights back"), {}, [this] {
        change(resetGroundWeights, tr("Everything counts for 1 when the overlaps are computed again."));
    });
    m_ignore = addTabAction(tr("Let the proposed words &not count"), {}, [this] {
        change(ignoreProposedWords, tr("The words count no more when the overlaps are computed again."));
    });
    m_actions.record = {m_accept, m_setBack, m_ignore};
}

void LessonsPage::focusContent()
{
    m_paper->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> LessonsPage::panes()
{
    return {m_paper};
}

void LessonsPage::follow(const Changes &changes)
{
    if (changes.touches(Kind::Verdict) || changes.touches(Kind::Setting) || changes.touches(Kind::Concept))
        read();
}

void LessonsPage::read()
{
    workspace().reads().run(
        this, [](JobContext &context) { return namedLessons(context.bank); },
        [this](const Result<NamedLessons> &read) {
            if (!read)
                return workspace().sayError(read.error());
            m_lessons = read->lessons;
            m_paper->say(lessonsPaper(read->lessons, read->concepts));
            enable();
        });
}

void LessonsPage::enable()
{
    const bool mayWrite = !workspace().isReadOnly();
    m_accept->setEnabled(mayWrite && m_lessons.proposesWeights());
    m_setBack->setEnabled(mayWrite && m_lessons.weights != GroundWeights());
    m_ignore->setEnabled(mayWrite && !m_lessons.words.isEmpty());
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
            workspace().say({.sentence = done, .action = tr("Undo"), .follow = [workspace = &workspace()] {
                                 workspace->undo();
                             }});
        });
}

} // namespace kb
