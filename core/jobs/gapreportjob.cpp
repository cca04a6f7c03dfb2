// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapreportjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/gapchangejob.h"
#include "jobs/gapinput.h"
#include "jobs/gappriorities.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"
#include "model/unit.h"
#include "report/gapwords.h"

namespace kb {

namespace {

QStringList codesOfUsed(const GapEvidence &evidence)
{
    QStringList codes;
    for (const SimilarRecord &record : evidence.nearest) {
        if (evidence.used.contains(record.line.uid))
            codes.append(codeOrTitle(record.line));
    }
    return codes;
}

/// Beside the record that lacks something: what its reason names, what came of it, and what was found.
QList<NamedRecord> namedByGap(const GapLine &gap, const GapEvidence &evidence)
{
    QList<Headline> lines = gap.involved;
    if (gap.followUp)
        lines.append(gap.followUp->line);
    for (const QList<SimilarRecord> *found : {&evidence.fitting, &evidence.nearest}) {
        for (const SimilarRecord &record : *found)
            lines.append(record.line);
    }
    return namedRecords(lines);
}

/// The units that own something that is missing, in order of their codes.
Result<QList<QPair<QString, QString>>> unitsOfGaps(Bank &bank, const QList<ReportedGap> &gaps)
{
    const auto units = bank.records<Unit>().all();
    if (!units)
        return units.error();
    QList<QPair<QString, QString>> named;
    for (const Unit &unit : *units) {
        const bool hasGap = std::ranges::any_of(
            gaps, [&](const ReportedGap &gap) { return !unit.code.isEmpty() && gap.unit == unit.code; });
        if (hasGap)
            named.append({unit.code, unit.nameNl.isEmpty() ? unit.code : unit.nameNl});
    }
    std::ranges::sort(named);
    return named;
}

QList<ReportedGap> &listOfGap(GapReportContent &content, const GapLine &gap)
{
    if (gap.state() == GapState::Geaccepteerd)
        return content.accepted;
    if (gap.state() == GapState::Opgelost)
        return content.solved;
    return gap.gap.isFound ? content.gaps : content.gone;
}

/// Each in the list of its state, with what was looked up for those that are open.
Result<> fillWithGaps(GapReportContent &content, const QList<GapLine> &lines, EvidenceOfGaps &looking)
{
    for (const GapLine &line : lines) {
        const auto evidence = line.isOpen() ? looking.of(line) : Result<GapEvidence>(GapEvidence());
        if (!evidence)
            return evidence.error();
        listOfGap(content, line).append(reportedGap(line, *evidence, content.info.language));
    }
    content.unusedLeft = looking.left();
    return {};
}

} // namespace

ReportedGap reportedGap(const GapLine &gap, const GapEvidence &evidence, Language language)
{
    return {.kind = gap.gap.kind,
            .nature = gap.nature(),
            .isRed = gap.gap.isRed,
            .code = gap.line.code,
            .title = gap.line.title,
            .unit = gap.line.unitCode,
            .reason = gapReason(gap.gap, involvedNames(gap), language),
            .searched = evidence.search.studies,
            .terms = evidence.search.terms,
            .mayFit = evidence.search.fitting,
            .nearest = evidence.search.nearest,
            .usedInstead = codesOfUsed(evidence),
            .state = gap.state(),
            .decision = gap.state() == GapState::Mogelijk ? QString() : gap.decision->reason,
            .followUp = gap.followUp ? gap.followUp->line.code : QString(),
            .proposal = proposalOf(gap),
            .when = gapWhen(gap.gap, language),
            .involved = involvedNames(gap),
            .priority = gap.priority,
            .place = gap.place,
            .shareLevel = gap.line.shareLevel,
            .named = namedByGap(gap, evidence)};
}

QStringList involvedNames(const GapLine &gap)
{
    QStringList names;
    for (const Headline &line : gap.involved)
        names.append(codeOrTitle(line));
    return names;
}

QString proposalOf(const GapLine &gap)
{
    if (!gap.mayBeSolved())
        return {};
    return gap.followUp && gap.followUp->hasKnowledge ? solvedProposal(gap.followUp->line.kind)
                                                      : goneProposal();
}

QString stepOf(const GapLine &gap)
{
    return gap.gap.isFound ? gapStep(gap.gap.kind) : goneStep(gap.isBeingResearched());
}

Result<GapReportContent> gapReportContent(LiveOverlaps &overlaps, Bank &bank, QDate on, Language language,
                                          const std::stop_token &stop)
{
    const auto info = paperInfo(bank, language);
    const auto norms = gapNorms(bank);
    const auto weights = gapWeights(bank);
    const auto lines = GapList(bank).gaps({.on = on, .kinds = {}, .units = {}, .states = {}});
    const auto change = changeSinceKept(bank, on);
    if (const Error *error = firstError(info, norms, weights, lines, change))
        return *error;
    GapReportContent content{.info = *info,
                             .on = on,
                             .norms = *norms,
                             .units = {},
                             .gaps = {},
                             .accepted = {},
                             .change = *change,
                             .weights = *weights};
    EvidenceOfGaps looking(overlaps, bank, stop);
    if (auto added = fillWithGaps(content, *lines, looking); !added)
        return added.error();
    auto units = unitsOfGaps(bank, content.gaps);
    if (!units)
        return units.error();
    content.units = *std::move(units);
    return content;
}

} // namespace kb
