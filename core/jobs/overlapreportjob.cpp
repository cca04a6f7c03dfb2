// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapreportjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "jobs/overlapjob.h"
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

QStringList titlesOf(Bank &bank, const Uid &record, LinkType type)
{
    QStringList titles;
    const auto targets = bank.links().from(record, type);
    const auto lines =
        targets ? headlines(bank.context().db, *targets) : Result<QHash<Uid, Headline>>(targets.error());
    if (!lines)
        return titles;
    for (const Uid &target : *targets)
        titles.append(lines->value(target).title);
    return titles;
}

Result<QList<CardAnswer>> answersOf(Bank &bank, const Uid &study)
{
    return bank.context().db.all(
        sqlFile("study/answers"),
        [](Row row) {
            CardAnswer answer;
            answer.code = row.next<QString>();
            answer.question = row.next<QString>();
            answer.degree = fromCode<AnswerDegree>(row.next<QString>()).value_or(AnswerDegree::Achtergrond);
            return answer;
        },
        study);
}

Result<QList<CardRelation>> relationsOf(Bank &bank, const Uid &study)
{
    return bank.context().db.all(
        sqlFile("study/relations"),
        [](Row row) {
            CardRelation relation;
            relation.kind =
                fromCode<StudyRelationKind>(row.next<QString>()).value_or(StudyRelationKind::Vervangt);
            relation.title = row.next<QString>();
            relation.code = row.next<QString>();
            return relation;
        },
        study);
}

} // namespace

Result<doc::Info> paperInfo(Bank &bank, Language language)
{
    const auto isExample = bank.settings().value(settingname::BankIsExample, false);
    const auto contact = bank.settings().value(settingname::BankContact);
    if (!isExample || !contact)
        return isExample ? contact.error() : isExample.error();
    doc::Info info;
    info.unit = bank.identity().unitCode;
    info.date = bank.now().date();
    info.language = language;
    info.contact = contact->toString();
    info.isExample = isExample->toBool();
    return info;
}

Result<OverlapReportContent> overlapReportContent(Bank &bank, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto options = overlapOptions(bank);
    const auto dossiers = dossierTitles(bank);
    const auto packages = takingPart(bank);
    const OverlapStore store(bank);
    const auto ids = store.ids({.kinds = {OverlapKind::VraagVraag}});
    if (!info || !options || !dossiers || !packages || !ids) {
        for (const Error *error : {info ? nullptr : &info.error(), options ? nullptr : &options.error(),
                                   dossiers ? nullptr : &dossiers.error(),
                                   packages ? nullptr : &packages.error(), ids ? nullptr : &ids.error()}) {
            if (error)
                return *error;
        }
    }
    const auto rows = store.rows(*ids);
    if (!rows)
        return rows.error();

    OverlapReportContent content{.info = *info, .until = info->date, .packages = *packages};
    content.strongFrom = options->levels.strong;
    content.probableFrom = options->levels.probable;
    content.engineVersion = textPipeline();
    const PairCollector collector(bank, *dossiers);
    for (const ShownOverlap &row : *rows) {
        auto pair = collector.collect(row);
        if (!pair)
            return pair.error();
        content.pairs.append(*std::move(pair));
    }
    return content;
}

Result<ResearchCardContent> researchCardContent(Bank &bank, const Uid &study, Language language)
{
    const auto stored = bank.records<Study>().get(study);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    const auto answers = answersOf(bank, study);
    const auto relations = relationsOf(bank, study);
    if (!info || !answers || !relations)
        return !info ? info.error() : !answers ? answers.error() : relations.error();

    ResearchCardContent content{
        .info = *info, .study = *stored, .answers = *answers, .relations = *relations};
    content.info.shareLevel = stored->shareLevel;
    for (const Contribution &contribution : stored->contributions)
        content.authors.append(contribution.name);
    content.institutes = titlesOf(bank, study, LinkType::PerformedBy);
    content.dossiers = titlesOf(bank, study, LinkType::Dossier);
    return content;
}

} // namespace kb
