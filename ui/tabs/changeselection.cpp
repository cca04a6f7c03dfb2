// SPDX-License-Identifier: EUPL-1.2
#include "tabs/changeselection.h"

#include "tabs/bulkdialog.h"
#include "wording/kindcount.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ChangeSelectionWording
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSelection)
};

QString sentenceOf(Kind kind, const BulkOutcome &outcome)
{
    const auto isForeign = [](const LeftRecord &left) { return left.why.code == Error::Code::NotOwner; };
    const auto foreign = int(std::ranges::count_if(outcome.left, isForeign));
    const int refused = int(outcome.left.size()) - foreign;
    QStringList sentences{ChangeSelectionWording::tr("%1 changed.").arg(kindCount(kind, outcome.changed))};
    if (foreign > 0)
        sentences.append(
            ChangeSelectionWording::tr("%n stayed: the owner is another unit.", nullptr, foreign));
    if (refused > 0)
        sentences.append(
            ChangeSelectionWording::tr("%n stayed: something must be filled in first.", nullptr, refused));
    return sentences.join(u' ');
}

} // namespace

void changeSelection(Workspace &workspace, Kind kind, const QList<qint64> &ids, QWidget *parent)
{
    if (ids.isEmpty())
        return;
    BulkDialog dialog(workspace, kind, ids, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    changeAll(workspace, kind, ids, dialog.change(), parent);
}

void changeAll(Workspace &workspace, Kind kind, const QList<qint64> &ids, const BulkChange &change,
               QWidget *parent)
{
    workspace.runJob(
        ChangeSelectionWording::tr("Changing %1").arg(kindCount(kind, int(ids.size()))), parent,
        [ids, kind, change](JobContext &context) {
            return changeRecords(context.bank, kind, ids, change, context.progress, context.stop);
        },
        [&workspace, kind](const Result<BulkOutcome> &outcome) {
            if (!outcome)
                return workspace.sayError(outcome.error());
            if (outcome->changed > 0)
                workspace.sayDone(sentenceOf(kind, *outcome));
            else
                workspace.say({.sentence = sentenceOf(kind, *outcome)});
        });
}

} // namespace kb
