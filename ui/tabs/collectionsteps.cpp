// SPDX-License-Identifier: EUPL-1.2
#include "tabs/collectionsteps.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "editors/bankchoices.h"
#include "jobs/collectionstudies.h"
#include "tabs/pickdialog.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct CollectionStepsWording
{
    Q_DECLARE_TR_FUNCTIONS(CollectionSteps)
};

using ChangeCollection = Result<CollectionChange> (*)(Bank &bank, Write &write, const Uid &collection,
                                                      const QList<qint64> &studies);

/// One way of changing a knowledge bank by hand, with its words.
struct HandStep
{
    PickText question;
    QString act;
    ChangeCollection change;
    QString (*changed)(int count);
    QString (*same)(int count);
};

HandStep addingByHand()
{
    return {.question = {.title = CollectionStepsWording::tr("Add to a collection"),
                         .label = CollectionStepsWording::tr("C&ollection"),
                         .help = CollectionStepsWording::tr(
                             "What is added by hand stays in it, also when the rule changes."),
                         .accept = CollectionStepsWording::tr("&Add")},
            .act = QStringLiteral("link"),
            .change = addToCollection,
            .changed =
                [](int count) {
                    return CollectionStepsWording::tr("%n study(s) added by hand.", nullptr, count);
                },
            .same =
                [](int count) {
                    return CollectionStepsWording::tr("%n had been added before.", nullptr, count);
                }};
}

HandStep takingOutByHand()
{
    return {.question = {.title = CollectionStepsWording::tr("Take out of a collection"),
                         .label = CollectionStepsWording::tr("C&ollection"),
                         .help = CollectionStepsWording::tr(
                             "What is taken out by hand stays out, also when it fits the rule."),
                         .accept = CollectionStepsWording::tr("&Take out")},
            .act = QStringLiteral("unlink"),
            .change = takeOutOfCollection,
            .changed =
                [](int count) {
                    return CollectionStepsWording::tr("%n study(s) taken out by hand.", nullptr, count);
                },
            .same =
                [](int count) {
                    return CollectionStepsWording::tr("%n had been taken out before.", nullptr, count);
                }};
}

QString sentenceAfter(const CollectionChange &done, const HandStep &step)
{
    QStringList sentences;
    if (done.changed > 0 || done.same == 0)
        sentences.append(step.changed(done.changed));
    if (done.same > 0)
        sentences.append(step.same(done.same));
    return sentences.join(u' ');
}

Result<CollectionChange> writeHandStep(JobContext &context, const HandStep &step, const Uid &collection,
                                       const QList<Uid> &studies)
{
    Bank &bank = context.bank;
    const auto ids = knownIds(bank.context().db, studies);
    const auto shown = bank.records<Collection>().get(collection);
    if (const Error *error = firstError(ids, shown))
        return *error;
    const StepLabel label{.act = step.act, .kind = Kind::Collection, .subject = shown->nameNl};
    return bank.write(label, [&](Write &write) { return step.change(bank, write, collection, *ids); });
}

void askAndChange(Workspace &workspace, const QList<Uid> &studies, const HandStep &step, QWidget *parent)
{
    const auto choices = ownCollectionChoices(workspace.bank());
    if (!choices)
        return workspace.sayError(choices.error());
    if (choices->isEmpty())
        return workspace.say({.sentence = CollectionStepsWording::tr(
                                  "Your unit has no collection yet. Make one on the page Collections.")});
    PickDialog dialog(step.question, *choices, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    workspace.runJob(
        step.question.title, parent,
        [step, studies, collection = Uid(dialog.picked())](JobContext &context) {
            return writeHandStep(context, step, collection, studies);
        },
        [&workspace, step](const Result<CollectionChange> &done) {
            if (!done)
                return workspace.sayError(done.error());
            if (done->changed > 0)
                workspace.sayDone(sentenceAfter(*done, step));
            else
                workspace.say({.sentence = sentenceAfter(*done, step)});
        });
}

} // namespace

void addToChosenCollection(Workspace &workspace, const QList<Uid> &studies, QWidget *parent)
{
    askAndChange(workspace, studies, addingByHand(), parent);
}

void takeOutOfChosenCollection(Workspace &workspace, const QList<Uid> &studies, QWidget *parent)
{
    askAndChange(workspace, studies, takingOutByHand(), parent);
}

} // namespace kb
