// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapevidence.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

namespace kb {

namespace {

constexpr qsizetype NearestShown = 5;
constexpr int AlikeSearched = 60; ///< studies: those that fit are among them

/// The studies that may answer it, best first: those that answer a question like it of another unit, and
/// those that overlap with it.
Result<QList<Uid>> fittingStudies(Bank &bank, const GapLine &gap)
{
    if (!gap.asksForStudies())
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

/// The words that carry its subject, as they are written.
QStringList searchedTerms(const QString &title)
{
    QStringList terms;
    const Analysis analysis = Analyser().analyse(title);
    for (const Token &token : analysis.tokens) {
        const QString word = title.mid(token.start, token.length);
        if (!token.stop && !terms.contains(word, Qt::CaseInsensitive))
            terms.append(word);
    }
    return terms;
}

Result<GapSearch> searchFor(Bank &bank, const QString &title)
{
    GapSearch search{
        .bank = bank.identity().unitCode, .terms = searchedTerms(title), .on = bank.now().date()};
    QList<Uid> units;
    const auto counted = bank.context().db.forEach(sqlFile("gaps/searched_studies"), [&](Row row) {
        units.append(row.next<Uid>());
        search.studies += row.next<int>();
    });
    if (!counted)
        return counted.error();
    Owners owners(bank);
    for (const Uid &unit : std::as_const(units))
        search.units.append(owners.codeOfUnit(unit));
    search.units.removeAll(QString());
    search.units.sort();
    return search;
}

QStringList codesOfSimilar(const QList<SimilarRecord> &records)
{
    QStringList codes;
    for (const SimilarRecord &record : records)
        codes.append(codeOrTitle(record.line));
    return codes;
}

} // namespace

Result<GapEvidence> gapEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap,
                                const std::stop_token &stop)
{
    const auto alike = similarRecords(overlaps, bank, gap.line.title,
                                      {.count = AlikeSearched, .kinds = {Kind::Study}}, stop);
    const auto fitting = fittingStudies(bank, gap);
    auto search = searchFor(bank, gap.line.title);
    if (const Error *error = firstError(alike, fitting, search))
        return *error;
    const QList<SimilarRecord> nearest = nearestOthers(*alike, gap, *fitting);
    auto shown = shownFitting(bank, *fitting, *alike);
    auto used = usedInstead(bank, gap, nearest);
    if (const Error *error = firstError(shown, used))
        return *error;
    search->fitting = codesOfSimilar(*shown);
    search->nearest = codesOfSimilar(nearest);
    return GapEvidence{.wasLooked = true,
                       .search = *std::move(search),
                       .fitting = *std::move(shown),
                       .nearest = nearest,
                       .used = *std::move(used)};
}

Result<> decideOnEvidence(LiveOverlaps &overlaps, Bank &bank, const GapLine &gap, GapVerdict verdict,
                          const std::stop_token &stop)
{
    if (verdict.state != GapState::Mogelijk && !verdict.searched) {
        auto evidence = gapEvidence(overlaps, bank, gap, stop);
        if (!evidence)
            return evidence.error();
        verdict.searched = std::move(evidence->search);
    }
    return GapDecisions(bank).decide(gap.gap, verdict, nameOf(gap.line));
}

Result<GapEvidence> EvidenceOfGaps::of(const GapLine &gap)
{
    if (gap.gap.kind == GapKind::StudyUnused && ++m_unused > m_mostUnused)
        return GapEvidence();
    return gapEvidence(m_overlaps, m_bank, gap, m_stop);
}

} // namespace kb
