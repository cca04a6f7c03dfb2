// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/commonconcept.h"
#include "jobs/equaltexts.h"
#include "jobs/gaplist.h"
#include "jobs/gapreportjob.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/paircollector.h"
#include "jobs/paperinfo.h"
#include "jobs/previousreport.h"
#include "jobs/reportedactions.h"
#include "jobs/reportedothers.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

namespace kb {

namespace {

Result<QList<ReportedPair>> questionPairs(Bank &bank)
{
    const auto rows = reportedOf(bank, OverlapKind::VraagVraag);
    auto collector = rows ? PairCollector::of(bank, *rows) : Result<PairCollector>(rows.error());
    if (!collector)
        return collector.error();
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

} // namespace kb
