// SPDX-License-Identifier: EUPL-1.2
#include "tabs/mergerecords.h"

#include "bank/bank.h"
#include "jobs/networkmerge.h"
#include "tabs/mergedialog.h"
#include "tabs/twindialog.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

struct MergeRecordsWording
{
    Q_DECLARE_TR_FUNCTIONS(MergeRecords)
};

/// What is in sight afterwards: the list as it was, or the one that stays where the other was open.
enum class Afterwards { StayHere, OpenSurvivor };

/// Beside the window: somebody may be named in hundreds of studies.
void runMerge(Workspace &workspace, const MergePair &pair, const MergeDialog &answer, Afterwards afterwards)
{
    const bool isFirstGone = answer.gone() == pair.records[0].uid;
    const Headline &gone = pair.records[isFirstGone ? 0 : 1];
    const Headline &stays = pair.records[isFirstGone ? 1 : 0];
    workspace.runJob(
        MergeRecordsWording::tr("Merging"), &workspace,
        [kind = pair.kind, left = gone.uid, to = stays.uid, taken = answer.taken()](JobContext &context) {
            return mergeInto(context.bank, kind, left, to, taken);
        },
        [&workspace, afterwards, gone, stays](const Result<> &merged) {
            if (!merged)
                return workspace.sayError(merged.error());
            if (afterwards == Afterwards::OpenSurvivor)
                workspace.open(stays.uid);
            workspace.sayDone(
                MergeRecordsWording::tr("%1 is merged into %2.").arg(nameOf(gone), nameOf(stays)));
        });
}

void askHow(Workspace &workspace, const MergePair &pair, Afterwards afterwards, QWidget *parent)
{
    if (!pair.mayChange[0] && !pair.mayChange[1])
        return workspace.say(
            {.sentence = MergeRecordsWording::tr(
                 "Both belong to another unit. Only the unit that owns one can merge it into another.")});
    auto *dialog = new MergeDialog(pair, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workspace, [&workspace, pair, dialog, afterwards] {
        runMerge(workspace, pair, *dialog, afterwards);
    });
    dialog->open();
}

/// What there is to choose is read beside the window; what cannot be read opens nothing.
void mergePair(Workspace &workspace, Kind kind, const std::array<Uid, 2> &records, Afterwards afterwards,
               QWidget *parent)
{
    workspace.reads().runOnce(
        parent,
        [kind, records](JobContext &context) {
            return readMergePair(context.bank, kind, records[0], records[1]);
        },
        [&workspace, afterwards, parent](const Result<MergePair> &pair) {
            if (pair)
                askHow(workspace, *pair, afterwards, parent);
            else
                workspace.sayError(pair.error());
        });
}

/// Null when the user leaves it.
Uid askForTwin(Workspace &workspace, const Uid &record, QWidget *parent)
{
    const auto lines = linesOf(workspace.bank().context().db, {record});
    if (!lines || lines->isEmpty())
        return {};
    TwinDialog dialog(workspace, lines->first(), parent);
    return dialog.exec() == QDialog::Accepted ? dialog.twin() : Uid();
}

} // namespace

void mergeRecords(Workspace &workspace, Kind kind, const QList<Uid> &chosen, QWidget *parent)
{
    if (chosen.size() > 2)
        return workspace.say({.sentence = MergeRecordsWording::tr("Select one line, or two.")});
    if (chosen.size() == 2)
        return mergePair(workspace, kind, {chosen.first(), chosen.last()}, Afterwards::StayHere, parent);
    // the one that is named then is proposed to stay
    const Uid twin = chosen.isEmpty() ? Uid() : askForTwin(workspace, chosen.first(), parent);
    if (!twin.isNull())
        mergePair(workspace, kind, {twin, chosen.first()}, Afterwards::OpenSurvivor, parent);
}

} // namespace kb
