// SPDX-License-Identifier: EUPL-1.2
#include "jobs/researchcardjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"
#include "model/finding.h"
#include "model/userecord.h"
#include "report/citation.h"
#include "report/labels.h"
#include "report/strengthwords.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

ShareLevel levelIn(const QString &code)
{
    return fromCode<ShareLevel>(code).value_or(ShareLevel::InternBzk);
}

/// Here and below `named` gets what the card names by it.
Result<QList<CardAnswer>> answersGivenBy(Bank &bank, const Uid &study, QList<NamedRecord> &named)
{
    return bank.context().db.all(
        sqlFile("study/answers"),
        [&named](Row row) {
            CardAnswer answer;
            answer.code = row.next<QString>();
            answer.question = row.next<QString>();
            answer.degree = fromCode<AnswerDegree>(row.next<QString>()).value_or(AnswerDegree::Achtergrond);
            named.append({.name = answer.code,
                          .title = answer.question,
                          .unit = {},
                          .shareLevel = levelIn(row.next<QString>())});
            return answer;
        },
        study);
}

Result<QList<CardRelation>> relationsOf(Bank &bank, const Uid &study, QList<NamedRecord> &named)
{
    return bank.context().db.all(
        sqlFile("study/relations"),
        [&named](Row row) {
            CardRelation relation;
            relation.kind =
                fromCode<StudyRelationKind>(row.next<QString>()).value_or(StudyRelationKind::Vervangt);
            relation.title = row.next<QString>();
            relation.code = row.next<QString>();
            named.append({.name = relation.code,
                          .title = relation.title,
                          .unit = {},
                          .shareLevel = levelIn(row.next<QString>())});
            return relation;
        },
        study);
}

Result<QStringList> dossiersOf(Bank &bank, const Uid &study, QList<NamedRecord> &named)
{
    const auto dossiers = bank.links().from(study, LinkType::Dossier);
    const auto lines = dossiers ? linesOf(bank.context().db, *dossiers) : dossiers.error();
    if (!lines)
        return lines.error();
    QStringList titles;
    for (const Headline &line : *lines)
        titles.append(line.title);
    named += namedRecords(*lines);
    return titles;
}

template <typename R> Result<QList<R>> recordsWith(Bank &bank, const char *query, const Uid &study)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, study);
    return ids ? bank.records<R>().rows(*ids) : Result<QList<R>>(ids.error());
}

Result<QList<CardFinding>> namedFindings(Bank &bank, const QList<Finding> &findings,
                                         QList<NamedRecord> &names)
{
    QList<Uid> approaches;
    for (const Finding &finding : findings)
        approaches.append(finding.approach);
    const auto lines = headlines(bank.context().db, approaches);
    if (!lines)
        return lines.error();
    names += namedRecords(lines->values());
    QList<CardFinding> named;
    for (const Finding &finding : findings)
        named.append({lines->value(finding.approach).title, label(finding.direction),
                      strengthText(finding.strength), finding.statement, finding.page});
    return named;
}

/// "Letter to Parliament: Kamerstukken II 2025/26, 36800, nr. 12". On purpose not used is no use.
QStringList namedUses(const QList<UseRecord> &uses)
{
    QStringList named;
    for (const UseRecord &use : uses) {
        if (use.usedIn == UsedIn::BewustNietGebruikt)
            continue;
        const QString place = label(use.usedIn);
        named.append(use.reference.isEmpty() ? place : QStringLiteral("%1: %2").arg(place, use.reference));
    }
    return named;
}

QStringList limitsOf(const QList<Finding> &findings)
{
    QStringList limits;
    for (const Finding &finding : findings) {
        if (!finding.conditions.isEmpty() && !limits.contains(finding.conditions))
            limits.append(finding.conditions);
    }
    return limits;
}

} // namespace

Result<ResearchCardContent> researchCardContent(Bank &bank, const Uid &study, Language language)
{
    const auto stored = bank.records<Study>().get(study);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    const auto institutes = linkedTitles(bank.context().db, study, LinkType::PerformedBy);
    QList<NamedRecord> names;
    const auto dossiers = dossiersOf(bank, study, names);
    const auto answers = answersGivenBy(bank, study, names);
    const auto relations = relationsOf(bank, study, names);
    const auto findings = recordsWith<Finding>(bank, "finding/of_study", study);
    const auto uses = recordsWith<UseRecord>(bank, "use_record/of_object", study);
    if (const Error *error = firstError(info, institutes, dossiers, answers, relations, findings, uses))
        return *error;
    const auto named = namedFindings(bank, *findings, names);
    if (!named)
        return named.error();

    ResearchCardContent content{.info = *info,
                                .study = *stored,
                                .authors = publishedNames(stored->contributions),
                                .institutes = *institutes,
                                .answers = *answers,
                                .findings = *named,
                                .dossiers = *dossiers,
                                .usedIn = namedUses(*uses),
                                .limits = limitsOf(*findings),
                                .relations = *relations,
                                .citation = citation(*stored, *institutes),
                                .named = names};
    content.info.shareLevel = stored->shareLevel;
    return content;
}

} // namespace kb
