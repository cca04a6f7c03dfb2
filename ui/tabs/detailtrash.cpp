// SPDX-License-Identifier: EUPL-1.2
// How what is selected goes to the trash: a part of DetailTab.
#include "tabs/detailtab.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "wording/kindcount.h"
#include "workspace/workspace.h"

#include <QMessageBox>
#include <QPushButton>

namespace kb {

void DetailTab::removeSelected(Kind kind, const QString &question)
{
    const QList<qint64> ids = m_list->view().selectedIds();
    if (ids.isEmpty())
        return;
    QMessageBox box(QMessageBox::Question, tr("To the trash"), question, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    const auto *remove = box.addButton(tr("To the &trash"), QMessageBox::AcceptRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != remove)
        return;

    workspace().runJob(
        tr("Putting %1 in the trash").arg(kindCount(kind, int(ids.size()))), this,
        [ids, kind](JobContext &context) {
            return removeRecords(context.bank, kind, ids, context.progress, context.stop);
        },
        [this, kind](const Result<RemovedRecords> &removed) { sayRemoved(kind, removed); });
}

void DetailTab::sayRemoved(Kind kind, const Result<RemovedRecords> &removed)
{
    if (!removed)
        return workspace().sayError(removed.error());
    QString sentence = tr("%1 put in the trash.").arg(kindCount(kind, removed->removed));
    if (removed->foreign > 0)
        sentence += u' ' + tr("%n stayed: the owner is another unit.", nullptr, removed->foreign);
    if (removed->inUse > 0)
        sentence += u' ' + tr("%n stayed: others use it.", nullptr, removed->inUse);
    if (removed->removed > 0)
        workspace().sayDone(sentence);
    else
        workspace().say({.sentence = sentence});
}

} // namespace kb
