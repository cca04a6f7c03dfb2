// SPDX-License-Identifier: EUPL-1.2
#include "tabs/computeoverlaps.h"

#include "frame/printpaper.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "jobs/pairpaperjob.h"
#include "jobs/previousreport.h"
#include "model/unit.h"
#include "tabs/reportformdialog.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kb {

namespace {

struct ComputeOverlapsWording
{
    Q_DECLARE_TR_FUNCTIONS(ComputeOverlaps)
};

// of the report, on this computer
constexpr QLatin1StringView LastForm("overlap/form");
constexpr QLatin1StringView ListsDismissed("overlap/lists_dismissed");

/// By code, in order; empty when they cannot be read.
QList<Choice> unitsByCode(Bank &bank)
{
    const auto units = bank.records<Unit>().all();
    QList<Choice> choices;
    for (const Unit &unit : units ? *units : QList<Unit>())
        choices.append({unit.code, QStringLiteral("%1  %2").arg(unit.code, unit.nameNl).trimmed()});
    std::ranges::sort(choices, {}, &Choice::key);
    return choices;
}

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

/// What was chosen is the first choice of the next time.
void printOverlapReport(Workspace &workspace, QWidget *parent)
{
    const auto last = fromCode<OverlapForm>(workspace.settings().value(LastForm).toString());
    const bool wasListed = workspace.settings().value(ListsDismissed, true).toBool();
    ReportFormDialog dialog(unitsByCode(workspace.bank()), last.value_or(OverlapForm::Full), parent);
    dialog.setDismissed(wasListed ? DismissedPairs::Listed : DismissedPairs::Counted);
    if (dialog.exec() != QDialog::Accepted)
        return;
    workspace.settings().setValue(LastForm, QString(codeOf(dialog.form())));
    workspace.settings().setValue(ListsDismissed, dialog.dismissed() == DismissedPairs::Listed);
    previewCountedPaper(
        workspace, parent,
        [form = dialog.form(), unit = dialog.unit(),
         dismissed = dialog.dismissed()](Bank &bank, Language language) -> Result<CountedPaper> {
            auto content = overlapReportContent(bank, language);
            if (!content)
                return content.error();
            content->dismissed = dismissed;
            return CountedPaper{overlapReportIn(form, *content, unit),
                                [made = *content](Bank &here) { return rememberReport(here, made); }};
        });
}

void printPair(Workspace &workspace, QWidget *parent, const ShownOverlap &shown)
{
    const auto make = [overlaps = workspace.overlaps(), one = shown.pair.a,
                       other = shown.pair.b](JobContext &context, Language language) -> Result<Document> {
        const auto content =
            pairPaperContent(context.bank, *overlaps, {one, other, language}, context.progress, context.stop);
        if (!content)
            return content.error();
        return pairPaper(*content);
    };
    previewLongPaper(workspace, parent, make);
}

} // namespace kb
