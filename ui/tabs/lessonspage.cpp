// SPDX-License-Identifier: EUPL-1.2
#include "tabs/lessonspage.h"

#include "jobs/overlaplessons.h"
#include "jobs/overlapweights.h"
#include "papers/lessonspaper.h"
#include "widgets/flowlayout.h"
#include "widgets/paperview.h"
#include "workspace/workspace.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace kb {

namespace {

/// What is read beside the window.
struct ReadLessons
{
    ReviewLessons lessons;
    QHash<Uid, Headline> concepts;
};

Result<ReadLessons> readLessons(Bank &bank)
{
    auto lessons = reviewLessons(bank);
    if (!lessons)
        return lessons.error();
    QList<Uid> concepts;
    for (const ConceptLesson &lesson : std::as_const(lessons->concepts))
        concepts.append(lesson.subject);
    auto lines = headlines(bank.context().db, concepts);
    if (!lines)
        return lines.error();
    return ReadLessons{*std::move(lessons), *std::move(lines)};
}

} // namespace

LessonsPage::LessonsPage(Workspace &workspace, QWidget *parent)
    : Tab(workspace, parent)
    , m_paper(new PaperView(this))
{
    buildActions();
    m_paper->setAccessibleName(tr("What your decisions teach"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_paper, 1);
    layout->addLayout(buildFoot());
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

QLayout *LessonsPage::buildFoot()
{
    constexpr int betweenButtons = 8;
    auto *foot = new FlowLayout;
    foot->setSpacing(betweenButtons);
    for (QAction *action : {m_accept, m_setBack, m_ignore}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        foot->addWidget(button);
    }
    return foot;
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
        this, [](JobContext &context) { return readLessons(context.bank); },
        [this](const Result<ReadLessons> &read) {
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
