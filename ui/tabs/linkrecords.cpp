// SPDX-License-Identifier: EUPL-1.2
#include "jobs/linkedrecords.h"
#include "tabs/linkdialog.h"
#include "workspace/workspace.h"

namespace kb {

namespace {

Result<> linkAll(Workspace &workspace, const QList<Headline> &records, const LinkDialog &dialog)
{
    const bool isOne = records.size() == 1;
    const StepLabel label{.act = QStringLiteral("link"),
                          .kind = records.first().kind,
                          .count = int(records.size()),
                          .subject = isOne ? records.first().code : dialog.target().code};
    Bank &bank = workspace.bank();
    return workspace.write(label, [&](Write &write) -> Result<> {
        for (const Headline &record : records) {
            const auto made =
                makeLink(bank, write, record.uid, dialog.way(), dialog.target().uid, dialog.meaning());
            if (!made)
                return made;
        }
        return {};
    });
}

} // namespace

void linkRecords(Workspace &workspace, const QList<Uid> &records, QWidget *parent)
{
    const auto lines = linesOf(workspace.bank().context().db, records);
    if (!lines)
        return workspace.sayError(lines.error());
    if (lines->isEmpty())
        return;
    LinkDialog dialog(workspace, *lines, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto linked = linkAll(workspace, *lines, dialog); !linked)
        return workspace.sayError(linked.error());
    workspace.say({.sentence = LinkDialog::tr("Linked with %1.").arg(nameOf(dialog.target())),
                   .action = LinkDialog::tr("Undo"),
                   .follow = [workspace = &workspace] { workspace->undo(); }});
}

} // namespace kb
