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

/// Whom it is for, the period that it is about, and how records were weighed: nothing was found yet.
Result<OverlapReportContent> reportOfPeriod(Bank &bank, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto options = overlapOptions(bank);
    const auto previous = reportBefore(bank, bank.now().date());
    if (const Error *error = firstError(info, options, previous))
        return *error;
    return OverlapReportContent{.info = *info,
                                .from = *previous ? (*previous)->date : QDate(),
                                .until = info->date,
                                .strongFrom = options->levels.strong,
                                .probableFrom = options->levels.probable,
                                .engineVersion = textPipeline(),
                                .previous = *previous,
                                .weights = options->weights.taught,
                                .diagonal = options->scope == UnitScope::AlsoWithinUnit
                                                ? MatrixDiagonal::With
                                                : MatrixDiagonal::Without};
}

/// Who takes part, what of theirs lies beside something of another, and what none of them has.
Result<> addFound(OverlapReportContent &content, Bank &bank, Language language)
{
    auto packages = takingPart(bank);
    auto pairs = questionPairs(bank);
    auto uses = usableStudies(bank);
    auto projects = projectsThatTouch(bank);
    auto together = opportunitiesPaperContent(bank, language);
    auto gaps = openGaps(bank, language);
    if (const Error *error = firstError(packages, pairs, uses, projects, together, gaps))
        return *error;
    content.packages = *std::move(packages);
    content.pairs = *std::move(pairs);
    content.uses = *std::move(uses);
    content.projects = *std::move(projects);
    content.groups = std::move(together->groups);
    content.gaps = *std::move(gaps);
    return {};
}

/// What people agreed on, what their decisions teach, and what makes pairs that say little.
Result<> addLearned(OverlapReportContent &content, Bank &bank)
{
    auto agreed = whatUnitsAgreed(bank);
    auto lessons = reviewLessons(bank);
    auto equal = mostEqualTexts(bank);
    auto common = mostCommonConcept(bank);
    if (const Error *error = firstError(agreed, lessons, equal, common))
        return *error;
    content.agreed = *std::move(agreed);
    content.lessons = *std::move(lessons);
    content.equal = *std::move(equal);
    content.common = *std::move(common);
    return {};
}

} // namespace

Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language)
{
    auto content = reportOfPeriod(bank, language);
    if (!content)
        return content;
    const auto found = addFound(*content, bank, language);
    const auto learned = found ? addLearned(*content, bank) : found;
    return learned ? content : learned.error();
}

} // namespace kb
