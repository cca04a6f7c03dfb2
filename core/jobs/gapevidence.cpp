// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapevidence.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "model/study.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype NearestShown = 5;
constexpr int AlikeSearched = 60; ///< studies: those that fit are among them

/// The studies that may answer it, best first: those that answer a question like it of another unit, and
/// those that overlap with it.
Result<QList<Uid>> fittingStudies(Bank &bank, const GapLine &gap)
{
    if (gap.gap.kind != GapKind::QuestionUnanswered)
        return QList<Uid>();
    const auto overlapping = bank.context().db.all(
        sqlFile("gaps/may_fit"),
        [](Row row) {
            row.next<Uid>();
            return row.next<Uid>();
        },
        QStringView(QString::fromLatin1(jsonOf(QList<qint64>{gap.line.id}))), bank.identity().unit);
    if (!overlapping)
        return overlapping.error();
    QList<Uid> studies = gap.gap.elsewhere;
    for (const Uid &study : *overlapping) {
        if (!studies.contains(study))
            studies.append(study);
    }
    return studies;
}

/// The likeness and the words of those that are alike too.
Result<QList<SimilarRecord>> shownFitting(Bank &bank, const QList<Uid> &studies,
                                          const QList<SimilarRecord> &alike)
{
    const auto lines = headlines(bank.context().db, studies);
    if (!lines)
        return lines.error();
    QList<SimilarRecord> shown;
    for (const Uid &study : studies) {
        const auto same = std::ranges::find_if(
            alike, [&](const SimilarRecord &record) { return record.line.uid == study; });
        shown.append(same == alike.end() ? SimilarRecord{lines->value(study), 0, {}} : *same);
    }
    return shown;
}

} // namespace

bool asksForStudy(GapKind kind)
{
    return kind != GapKind::StudyUnused;
}

Result<GapEvidence> gapEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap,
                                const std::stop_token &stop)
{
    if (!asksForStudy(gap.gap.kind))
        return GapEvidence();
    const auto alike = similarRecords(overlaps, bank, gap.line.title,
                                      {.count = AlikeSearched, .kinds = {Kind::Study}}, stop);
    const auto fitting = fittingStudies(bank, gap);
    const auto studies = bank.records<Study>().ids();
    if (const Error *error = firstError(alike, fitting, studies))
        return *error;
    auto shown = shownFitting(bank, *fitting, *alike);
    if (!shown)
        return shown.error();

    GapEvidence evidence{
        .wasLooked = true, .studies = studies->size(), .fitting = *std::move(shown), .nearest = {}};
    for (const SimilarRecord &record : *alike) {
        const bool isOther = !record.line.deleted && !fitting->contains(record.line.uid) &&
                             !gap.gap.involved.contains(record.line.uid);
        if (isOther && evidence.nearest.size() < NearestShown)
            evidence.nearest.append(record);
    }
    return evidence;
}

} // namespace kb
