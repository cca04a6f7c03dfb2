// SPDX-License-Identifier: EUPL-1.2
#include "tabs/computeoverlaps.h"

#include "frame/printpaper.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ComputeOverlapsWording
{
    Q_DECLARE_TR_FUNCTIONS(ComputeOverlaps)
};

} // namespace

void computeOverlaps(Workspace &workspace, QObject *receiver)
{
    workspace.runJob(
        ComputeOverlapsWording::tr("Computing overlaps"), receiver,
        [overlaps = workspace.overlaps()](JobContext &context) {
            return overlaps->run(context.bank, context.progress, context.stop);
        },
        [&workspace](const Result<OverlapSummary> &summary) {
            if (!summary)
                return workspace.sayError(summary.error());
            workspace.say({.sentence = ComputeOverlapsWording::tr(
                                           "%1 strong and %2 probable overlaps between %n record(s).",
                                           nullptr, summary->records)
                                           .arg(summary->strong)
                                           .arg(summary->probable)});
        });
}

void printOverlapReport(Workspace &workspace, QWidget *parent)
{
    previewPaper(workspace, parent, [](Bank &bank, Language language) -> Result<Document> {
        const auto content = overlapReportContent(bank, language);
        return content ? Result<Document>(overlapReport(*content)) : content.error();
    });
}

} // namespace kb
