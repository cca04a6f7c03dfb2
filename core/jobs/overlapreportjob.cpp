// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/overlapjob.h"
#include "jobs/paperinfo.h"
#include "model/policydossier.h"
#include "report/overlapwords.h"
#include "store/sqlfile.h"
#include "text/analyser.h"

namespace kb {

namespace {

/// Fills the two sides and the parts of a pair.
class PairCollector
{
public:
    PairCollector(Bank &bank, QHash<Uid, QString> dossiers)
        : m_bank(bank)
        , m_dossiers(std::move(dossiers))
    {
    }

    Result<ReportedPair> collect(const ShownOverlap &shown) const
    {
        auto a = question(shown.a, shown.pair, Side::A);
        auto b = question(shown.b, shown.pair, Side::B);
        if (!a || !b)
            return a ? b.error() : a.error();
        ReportedPair pair{
            .a = *a, .b = *b, .score = shown.pair.score, .concepts = sharedConcepts(shown.pair)};
        for (const OverlapPart &part : shown.pair.parts)
            pair.parts.append({label(part.name), part.points, evidenceWords(part)});
        pair.changedSinceDecision = shown.isReopened;
        if (shown.verdict)
            pair.decision = decision(*shown.verdict);
        return pair;
    }

private:
    Result<ReportedQuestion> question(const Headline &line, const Overlap &pair, Side side) const
    {
        const auto stored = m_bank.records<KnowledgeQuestion>().get(line.uid);
        if (!stored)
            return stored.error();
        return ReportedQuestion{.code = line.code,
                                .unit = line.unitCode,
                                .text = stored->text,
                                .shared = sharedRanges(stored->text, pair, side),
                                .dossier = m_dossiers.value(stored->dossier),
                                .needBy = stored->needBy,
                                .needClass = stored->needClass,
                                .status = stored->status};
    }

    ReportedDecision decision(const Verdict &verdict) const
    {
        const auto unit = m_bank.records<Unit>().get(verdict.unit);
        return {.state = verdict.state,
                .reason = verdict.reasonCode,
                .note = verdict.remark.isEmpty() ? verdict.reasonText : verdict.remark,
                .by = unit ? unit->code : QString(),
                .on = verdict.decidedOn};
    }

    Bank &m_bank;
    QHash<Uid, QString> m_dossiers;
};

Result<QHash<Uid, QString>> dossierTitles(Bank &bank)
{
    const auto dossiers = bank.records<PolicyDossier>().all();
    if (!dossiers)
        return dossiers.error();
    QHash<Uid, QString> titles;
    for (const PolicyDossier &dossier : *dossiers)
        titles.insert(dossier.uid, dossier.title);
    return titles;
}

/// The strong and the probable pairs of one kind, best first.
Result<QList<ShownOverlap>> pairsOf(Bank &bank, OverlapKind kind)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({.kinds = {kind}});
    return ids ? store.rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
}

Result<QList<ReportedPair>> questionPairs(Bank &bank)
{
    const auto dossiers = dossierTitles(bank);
    const auto rows = pairsOf(bank, OverlapKind::VraagVraag);
    if (const Error *error = firstError(dossiers, rows))
        return *error;
    const PairCollector collector(bank, *dossiers);
    QList<ReportedPair> pairs;
    for (const ShownOverlap &row : *rows) {
        auto pair = collector.collect(row);
        if (!pair)
            return pair.error();
        pairs.append(*std::move(pair));
    }
    return pairs;
}

/// Studies of one unit that a question of another can use.
Result<QList<ReportedUse>> usableStudies(Bank &bank)
{
    const auto rows = pairsOf(bank, OverlapKind::VraagStudie);
    if (!rows)
        return rows.error();
    QList<ReportedUse> uses;
    for (const ShownOverlap &row : *rows) {
        const bool isQuestionFirst = row.a.kind == Kind::KnowledgeQuestion;
        const Headline &question = isQuestionFirst ? row.a : row.b;
        const Headline &study = isQuestionFirst ? row.b : row.a;
        uses.append({.score = row.pair.score,
                     .questionCode = question.code,
                     .question = question.title,
                     .studyCode = study.code,
                     .study = study.title,
                     .why = whyWords(row.pair)});
    }
    std::ranges::stable_sort(uses, std::ranges::greater{}, &ReportedUse::score);
    return uses;
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
    if (const Error *error = firstError(info, options, packages, pairs, uses))
        return *error;

    return OverlapReportContent{.info = *info,
                                .until = info->date,
                                .packages = *packages,
                                .pairs = *pairs,
                                .uses = *uses,
                                .strongFrom = options->levels.strong,
                                .probableFrom = options->levels.probable,
                                .engineVersion = textPipeline()};
}

} // namespace kb
