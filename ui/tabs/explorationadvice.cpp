// SPDX-License-Identifier: EUPL-1.2
#include "tabs/explorationadvice.h"

#include "jobs/adviceofexploration.h"
#include "workspace/workspace.h"

#include <QMessageBox>
#include <QPushButton>

namespace kb {

namespace {

struct ExplorationAdviceWording
{
    Q_DECLARE_TR_FUNCTIONS(ExplorationsPage)
};

enum class AdviceWish { FillUp, Begin, Nothing };

AdviceWish askAboutDraft(const Advice &draft, QWidget *parent)
{
    QMessageBox question(QMessageBox::Question, ExplorationAdviceWording::tr("Advice"),
                         ExplorationAdviceWording::tr("“%1” (%2) is still being written. Add to it what this "
                                                      "exploration found, or begin another?")
                             .arg(draft.title, draft.refcode),
                         QMessageBox::NoButton, parent);
    question.setTextFormat(Qt::PlainText);
    auto *fill = question.addButton(ExplorationAdviceWording::tr("&Fill up"), QMessageBox::AcceptRole);
    const auto *begin =
        question.addButton(ExplorationAdviceWording::tr("&New advice"), QMessageBox::ActionRole);
    question.addButton(ExplorationAdviceWording::tr("&Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(fill);
    question.exec();
    if (question.clickedButton() == fill)
        return AdviceWish::FillUp;
    return question.clickedButton() == begin ? AdviceWish::Begin : AdviceWish::Nothing;
}

void sayAdvice(Workspace &workspace, const QString &sentence, const Uid &advice)
{
    workspace.say({.sentence = sentence,
                   .action = ExplorationAdviceWording::tr("Open"),
                   .follow = [&workspace, advice] { workspace.open(advice); }});
}

void fillUpAdvice(Workspace &workspace, const Advice &draft, const Exploration &exploration)
{
    Bank &bank = workspace.bank();
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Kind::Advice, .subject = draft.refcode};
    const auto added = workspace.write(
        label, [&](Write &write) { return addInsights(bank, write, draft.uid, exploration.uid); });
    if (!added)
        return workspace.sayError(added.error());
    sayAdvice(workspace,
              ExplorationAdviceWording::tr("%n insight(s) added to %1.", nullptr, *added).arg(draft.refcode),
              draft.uid);
}

void beginAdvice(Workspace &workspace, const Exploration &exploration)
{
    Bank &bank = workspace.bank();
    const StepLabel label{.act = QStringLiteral("make"), .kind = Kind::Advice, .subject = exploration.title};
    const auto made = workspace.write(
        label, [&](Write &write) { return adviceOfExploration(bank, write, exploration.uid); });
    if (!made)
        return workspace.sayError(made.error());
    sayAdvice(workspace, ExplorationAdviceWording::tr("An advice was made of “%1”.").arg(exploration.title),
              *made);
}

} // namespace

void makeAdviceOf(Workspace &workspace, const Exploration &exploration, QWidget *parent)
{
    const auto drafts = draftsOfExploration(workspace.bank(), exploration.uid);
    if (!drafts)
        return workspace.sayError(drafts.error());
    const AdviceWish wish = drafts->isEmpty() ? AdviceWish::Begin : askAboutDraft(drafts->first(), parent);
    if (wish == AdviceWish::FillUp)
        fillUpAdvice(workspace, drafts->first(), exploration);
    else if (wish == AdviceWish::Begin)
        beginAdvice(workspace, exploration);
}

} // namespace kb
