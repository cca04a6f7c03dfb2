// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/agreedactions.h"
#include "jobs/commonconcept.h"
#include "jobs/equaltexts.h"
#include "jobs/gaplist.h"
#include "jobs/gapreportjob.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapverdicts.h"
#include "jobs/paircollector.h"
#include "jobs/paperinfo.h"
#include "jobs/previousreport.h"
#include "jobs/reportedothers.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

namespace kb {

namespace {

Result<QList<ReportedPair>> questionPairs(Bank &bank)
{
    auto collector = PairCollector::of(bank);
    const auto rows = reportedOf(bank, OverlapKind::VraagVraag);
    if (const Error *error = firstError(collector, rows))
        return *error;
    QList<ReportedPair> pairs;
    for (const ShownOverlap &row : *rows)
        pairs.append(collector->collect(row));
    return pairs;
}

/// Those that the rules find and that are not settled, without the studies that resemble them: that takes the
/// report about gaps.
Result<QList<ReportedGap>> openGaps(Bank &bank, Language language)
{
    const auto lines = GapList(bank).gaps({});
    if (!lines)
        return lines.error();
    QList<ReportedGap> gaps;
    for (const GapLine &line : *lines) {
        if (line.gap.isFound)
            gaps.append(reportedGap(line, {}, language));
    }
    return gaps;
}

/// All of them, also what is done: who reads the report asks what came of it.
Result<QList<ReportedAction>> whatUnitsAgreed(Bank &bank)
{
    const AgreedActions agreed(bank);
    const auto ids = agreed.ids({});
    const auto lines = ids ? agreed.lines(*ids) : Result<QList<AgreedLine>>(ids.error());
    if (!lines)
        return lines.error();
    QList<ReportedAction> actions;
    for (const AgreedLine &line : *lines) {
        ReportedAction action{.what = line.action.what,
                              .kind = line.action.kind,
                              .lead = line.lead.code,
                              .others = line.otherCodes(),
                              .due = line.action.due,
                              .status = line.action.status,
                              .answer = line.action.answer,
                              .daysLate = line.daysLate,
                              .result = line.action.result};
        for (const Headline &record : line.about) {
            action.about.append(record.code);
            action.records.insert(record.uid);
        }
        if (!line.followUp.deleted)
            action.followUp = nameOf(line.followUp);
        actions.append(action);
    }
    return actions;
}

/// Who said what of the pair, and who is asked to say it too.
Result<> addReviewers(Bank &bank, const ShownOverlap &shown, PairPaperContent &content)
{
    if (!shown.verdict)
        return {};
    const auto names = reviewersOf(bank, shown.verdict->uid);
    if (!names)
        return names.error();
    for (const Verdict &verdict : shown.verdicts) {
        content.judged.append({names->value(verdict.person), verdict.state});
        for (const QStringList asked = askedIn(verdict); const QString &person : asked)
            content.asked.append(names->value(person));
    }
    content.asked.removeAll(QString());
    content.asked.removeDuplicates();
    return {};
}

/// What the bank has of each unit that takes part.
Result<QList<ReportedPackage>> takingPart(Bank &bank)
{
    return bank.context().db.all(sqlFile("overlap/units"), [](Row row) {
        ReportedPackage package;
        package.unit = row.next<QString>();
        package.name = row.next<QString>();
        package.date = QDateTime::fromMSecsSinceEpoch(row.next<qint64>(), Qt::UTC).date();
        package.questions = row.next<int>();
        package.studies = row.next<int>();
        package.projects = row.next<int>();
        return package;
    });
}

} // namespace

Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto options = overlapOptions(bank);
    const auto packages = takingPart(bank);
    const auto pairs = questionPairs(bank);
    const auto uses = usableStudies(bank);
    const auto projects = projectsThatTouch(bank);
    const auto together = opportunitiesPaperContent(bank, language);
    const auto agreed = whatUnitsAgreed(bank);
    const auto gaps = openGaps(bank, language);
    const auto previous = reportBefore(bank, bank.now().date());
    const auto lessons = reviewLessons(bank);
    const auto equal = mostEqualTexts(bank);
    const auto common = mostCommonConcept(bank);
    if (const Error *error = firstError(info, options, packages, pairs, uses, projects, together, agreed,
                                        gaps, previous, lessons, equal, common))
        return *error;

    return OverlapReportContent{.info = *info,
                                .from = *previous ? (*previous)->date : QDate(),
                                .until = info->date,
                                .packages = *packages,
                                .pairs = *pairs,
                                .uses = *uses,
                                .strongFrom = options->levels.strong,
                                .probableFrom = options->levels.probable,
                                .engineVersion = textPipeline(),
                                .previous = *previous,
                                .groups = together->groups,
                                .projects = *projects,
                                .agreed = *agreed,
                                .gaps = *gaps,
                                .weights = options->weights.taught,
                                .lessons = *lessons,
                                .equal = *equal,
                                .common = *common,
                                .diagonal = options->scope == UnitScope::AlsoWithinUnit
                                                ? MatrixDiagonal::With
                                                : MatrixDiagonal::Without};
}

Result<PairPaperContent> pairPaperContent(Bank &bank, Language language, const Uid &one, const Uid &other)
{
    const auto info = paperInfo(bank, language);
    const auto shown = OverlapStore(bank).ofPair(one, other);
    auto collector = PairCollector::of(bank);
    const auto agreed = whatUnitsAgreed(bank);
    if (const Error *error = firstError(info, shown, collector, agreed))
        return *error;

    PairPaperContent content{
        .report = {.info = *info, .pairs = {collector->collect(*shown)}, .agreed = *agreed},
        .kind = shown->pair.kind,
        .level = shown->pair.level,
        .urgentBy = shown->pair.urgentBy};
    if (const auto added = addReviewers(bank, *shown, content); !added)
        return added.error();
    return content;
}

} // namespace kb
