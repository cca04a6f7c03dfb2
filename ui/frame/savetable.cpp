// SPDX-License-Identifier: EUPL-1.2
#include "frame/savetable.h"

#include "base/savefile.h"
#include "exchange/spreadsheet.h"
#include "frame/mayreplace.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct SaveTableWording
{
    Q_DECLARE_TR_FUNCTIONS(SaveTable)
};

} // namespace

void saveTable(Workspace &workspace, QWidget *parent, const QString &tabbed)
{
    const QString path =
        askFileToWrite(SaveTableWording::tr("Save as a table"), SaveTableWording::tr("Tables (*.csv)"),
                       QStringLiteral(".csv"), parent);
    if (path.isEmpty())
        return;
    workspace.runJob(
        SaveTableWording::tr("Writing %1").arg(QFileInfo(path).fileName()), parent,
        [path, tabbed](JobContext &) { return saveFile(path, csvOf(sheetOf(tabbed))); },
        [&workspace, path](const Result<> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say({.sentence = SaveTableWording::tr("The table was written to %1.").arg(path)});
        });
}

} // namespace kb
