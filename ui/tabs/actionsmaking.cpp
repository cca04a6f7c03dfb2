// SPDX-License-Identifier: EUPL-1.2
// What is made of what was agreed, in one step: the second part of ActionsPage.
#include "tabs/actionspage.h"
#include "tabs/pickdialog.h"

namespace kb {

namespace {

QList<Choice> choicesToStay(const QList<Headline> &questions)
{
    QList<Choice> choices;
    for (const Headline &question : questions)
        choices.append({textOf(question.uid), nameOf(question)});
    return choices;
}

} // namespace

void ActionsPage::showMaking(AgreedMaking making)
{
    m_make->setText(making == AgreedMaking::Merge      ? tr("Merge the &questions…")
                    : making == AgreedMaking::Research ? tr("Make the &proposal")
                    : making == AgreedMaking::Tasks    ? tr("Make the tas&k")
                                                       : tr("Make the &event"));
    m_make->setEnabled(making != AgreedMaking::Nothing && !workspace().isReadOnly());
}

void ActionsPage::makeAgreed()
{
    const AgreedLine *current = m_feed.current();
    if (!current)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const AgreedLine line = *current; // it may be read again meanwhile
    const AgreedMaking making = makingOf(line);
    if (making == AgreedMaking::Meeting)
        makeMeeting(line);
    else if (making == AgreedMaking::Research)
        makeResearch(line);
    else if (making == AgreedMaking::Tasks)
        makeTasks(line);
    else if (making == AgreedMaking::Merge)
        mergeQuestions(line);
}

/// Beside the window: a group brings dozens of links.
void ActionsPage::makeMeeting(const AgreedLine &line)
{
    workspace().runJob(
        tr("Making the event"), this,
        [agreed = line.action.uid](JobContext &context) { return makeAgreedMeeting(context.bank, agreed); },
        [this, what = line.action.what](const Result<Uid> &made) {
            if (!made)
                return workspace().sayError(made.error());
            workspace().sayDone(tr("Event made: %1").arg(what));
        });
}

void ActionsPage::makeResearch(const AgreedLine &line)
{
    workspace().runJob(
        tr("Making the proposal"), this,
        [agreed = line.action.uid](JobContext &context) { return makeAgreedResearch(context.bank, agreed); },
        [this, what = line.action.what](const Result<Uid> &made) {
            if (!made)
                return workspace().sayError(made.error());
            workspace().sayDone(tr("Proposal made, in phase idea: “%1”").arg(what));
        });
}

void ActionsPage::makeTasks(const AgreedLine &line)
{
    workspace().runJob(
        tr("Making the task"), this,
        [agreed = line.action.uid](JobContext &context) { return makeAgreedTasks(context.bank, agreed); },
        [this, what = line.action.what](const Result<Uid> &made) {
            if (!made)
                return workspace().sayError(made.error());
            workspace().sayDone(tr("Task made: %1").arg(what));
        });
}

void ActionsPage::mergeQuestions(const AgreedLine &line)
{
    const auto stay = survivorsOf(workspace().bank(), line);
    if (!stay)
        return workspace().sayError(stay.error());
    if (stay->isEmpty())
        return workspace().say(
            {.sentence = tr("Only the unit that owns a question can merge it into another.")});
    PickDialog dialog({.title = tr("Merge the questions"),
                       .label = tr("This question &stays"),
                       .help = tr("The others go into it, with their studies, links and decisions."),
                       .accept = tr("&Merge")},
                      choicesToStay(*stay), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    workspace().runJob(
        tr("Merging the questions"), this,
        [agreed = line.action.uid, survivor = Uid(dialog.picked())](JobContext &context) {
            return mergeAgreed(context.bank, agreed, survivor);
        },
        [this, what = line.action.what](const Result<> &merged) {
            if (!merged)
                return workspace().sayError(merged.error());
            workspace().sayDone(tr("Questions merged: %1").arg(what));
        });
}

} // namespace kb
