// SPDX-License-Identifier: EUPL-1.2
#include "jobs/fittingsources.h"

#include "bank/children.h"
#include "base/firsterror.h"
#include "jobs/approachfindings.h"
#include "jobs/similarrecords.h"
#include "model/study.h"

namespace kb {

namespace {

constexpr qsizetype MostStudies = 5;
constexpr qsizetype MostFindings = 3; ///< of one study
constexpr int AlikeLookedAt = 40;     ///< records: questions and projects are among them

/// The study itself and what it found.
Result<QList<FittingSource>> sourcesIn(Bank &bank, const SimilarRecord &record)
{
    const auto study = bank.records<Study>().get(record.line.uid);
    const auto findings = childrenOf<Finding>(bank, "finding/of_study", record.line.uid);
    if (const Error *error = firstError(study, findings))
        return *error;
    if (study->publicationStatus == PublicationStatus::Ingetrokken)
        return QList<FittingSource>();
    QList<FittingSource> sources{{record.line, record.words, std::nullopt}};
    for (const Finding &finding : findings->mid(0, MostFindings))
        sources.append({record.line, record.words, finding});
    return sources;
}

/// What was found about the approaches that the sentence names.
Result<QList<FittingSource>> foundAbout(Bank &bank, const QString &sentence)
{
    const auto named = approachesNamedIn(bank, sentence);
    if (!named)
        return named.error();
    QList<Finding> findings;
    QList<Uid> studies;
    for (const NamedApproach &approach : *named)
        findings += approach.findings;
    for (const Finding &finding : std::as_const(findings))
        studies.append(finding.study);
    const auto lines = headlines(bank.context().db, studies);
    if (!lines)
        return lines.error();
    QList<FittingSource> sources;
    for (const Finding &finding : std::as_const(findings))
        sources.append({lines->value(finding.study), {}, finding});
    return sources;
}

bool isAmong(const QList<FittingSource> &sources, const FittingSource &source)
{
    return std::ranges::find(sources, source.target(), &FittingSource::target) != sources.end();
}

} // namespace

Result<QList<FittingSource>> fittingSources(LiveOverlaps &overlaps, Bank &bank, const QString &sentence,
                                            const std::stop_token &stop)
{
    const auto records = similarRecords(overlaps, bank, sentence, {.count = AlikeLookedAt}, stop);
    const auto named = foundAbout(bank, sentence);
    if (const Error *error = firstError(records, named))
        return *error;
    QList<FittingSource> fitting = *named;
    qsizetype studies = 0;
    for (const SimilarRecord &record : *records) {
        if (record.line.kind != Kind::Study || record.line.deleted || studies == MostStudies)
            continue;
        const auto sources = sourcesIn(bank, record);
        if (!sources)
            return sources.error();
        studies += !sources->isEmpty();
        for (const FittingSource &source : *sources) {
            if (!isAmong(*named, source))
                fitting.append(source);
        }
    }
    return fitting;
}

} // namespace kb
