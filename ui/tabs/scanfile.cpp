// SPDX-License-Identifier: EUPL-1.2
#include "tabs/scanfile.h"

#include "frame/importfiles.h"
#include "frame/printpaper.h"
#include "jobs/foreignscan.h"
#include "widgets/filequestion.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ScanFileWording
{
    Q_DECLARE_TR_FUNCTIONS(ScanFile)
};

void showScan(Workspace &workspace, QWidget *parent, const ScanReportContent &scan)
{
    if (scan.read == 0)
        return workspace.say(
            {.sentence = ScanFileWording::tr("%1 has no question or study that can be compared. Choose "
                                             "another file.")
                             .arg(scan.file),
             .tone = Message::Tone::Failed});
    previewPaper(workspace, parent,
                 [scan](Bank &bank, Language language) { return scanPaper(bank, scan, language); });
}

} // namespace

/// The paper of a second file would be one too many while that of the first is made.
void scanFile(Workspace &workspace, QWidget *parent)
{
    if (workspace.jobs().isBusy())
        return workspace.sayError({Error::Code::Busy, {}});
    const QString path =
        askFile({.title = ScanFileWording::tr("Compare with a file"), .kinds = importableKinds()}, parent);
    if (!path.isEmpty())
        scanPath(workspace, path, parent);
}

void scanPath(Workspace &workspace, const QString &path, QWidget *parent)
{
    workspace.runJob(
        ScanFileWording::tr("Comparing with a file"), parent,
        [path](JobContext &context) {
            return scanForeignFile(context.bank, path, {}, context.progress, context.stop);
        },
        [&workspace, parent](const Result<ScanReportContent> &scan) {
            if (!scan)
                return workspace.sayError(scan.error());
            showScan(workspace, parent, *scan);
        });
}

} // namespace kb
