// SPDX-License-Identifier: EUPL-1.2
#include "tabs/projectidea.h"

#include "jobs/jointproposal.h"
#include "model/knowledgequestion.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QWidget>

namespace kb {

namespace {

struct ProjectIdeaWording
{
    Q_DECLARE_TR_FUNCTIONS(ProjectIdea)
};

} // namespace

void ideaFor(Workspace &workspace, const QList<Uid> &questions, QWidget *parent)
{
    const auto first = workspace.bank().records<KnowledgeQuestion>().get(questions.first());
    if (!first)
        return workspace.sayError(first.error());
    makeIdea(workspace, first->text, parent, [title = first->text, questions](Bank &bank) {
        return proposeJointResearch(bank, title, questions);
    });
}

void makeIdea(Workspace &workspace, const QString &title, QWidget *parent,
              const std::function<Result<Uid>(Bank &)> &make)
{
    workspace.runJobOnce( // one idea, also where the key is pressed twice
        ProjectIdeaWording::tr("Making the project idea"), parent,
        [make](JobContext &context) { return make(context.bank); },
        [&workspace, title](const Result<Uid> &made) {
            if (made)
                workspace.sayDone(ProjectIdeaWording::tr("Project idea made: “%1”").arg(title));
            else
                workspace.sayError(made.error());
        });
}

} // namespace kb
