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

/// The most alike of which nothing else was said, and of which the gap is not.
QList<SimilarRecord> nearestOthers(const QList<SimilarRecord> &alike, const GapLine &gap,
                                   const QList<Uid> &fitting)
{
    const QList<Uid> told = QList<Uid>{gap.gap.record} + gap.gap.involved + fitting;
    QList<SimilarRecord> nearest;
    for (const SimilarRecord &record : alike) {
        if (nearest.size() < NearestShown && !record.line.deleted && !told.contains(record.line.uid))
            nearest.append(record);
    }
    return nearest;
}

/// What is used in place of a study may tell why nobody uses that.
Result<QSet<Uid>> usedInstead(Bank &bank, const GapLine &gap, const QList<SimilarRecord> &nearest)
{
    if (gap.gap.kind != GapKind::StudyUnused)
        return QSet<Uid>();
    QList<qint64> ids;
    for (const SimilarRecord &record : nearest)
        ids.append(record.line.id);
    const auto used = bank.context().db.all(
        sqlFile("gaps/used_studies"), [](Row row) { return row.next<Uid>(); },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    return used ? Result<QSet<Uid>>(QSet<Uid>(used->begin(), used->end())) : used.error();
}

} // namespace

Result<GapEvidence> gapEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap,
                                const std::stop_token &stop)
{
    const auto alike = similarRecords(overlaps, bank, gap.line.title,
                                      {.count = AlikeSearched, .kinds = {Kind::Study}}, stop);
    const auto fitting = fittingStudies(bank, gap);
    const auto studies = bank.records<Study>().ids();
    if (const Error *error = firstError(alike, fitting, studies))
        return *error;
    const QList<SimilarRecord> nearest = nearestOthers(*alike, gap, *fitting);
    auto shown = shownFitting(bank, *fitting, *alike);
    auto used = usedInstead(bank, gap, nearest);
    if (const Error *error = firstError(shown, used))
        return *error;
    return GapEvidence{.wasLooked = true,
                       .studies = studies->size(),
                       .fitting = *std::move(shown),
                       .nearest = nearest,
                       .used = *std::move(used)};
}

Result<GapEvidence> EvidenceOfGaps::of(const GapLine &gap)
{
    if (gap.gap.kind == GapKind::StudyUnused && ++m_unused > m_mostUnused)
        return GapEvidence();
    return gapEvidence(m_overlaps, m_bank, gap, m_stop);
}

} // namespace kb
