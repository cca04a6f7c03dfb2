// SPDX-License-Identifier: EUPL-1.2
#include "jobs/researchcardjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "report/citation.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<QList<CardAnswer>> answersGivenBy(Bank &bank, const Uid &study)
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

Result<ResearchCardContent> researchCardContent(Bank &bank, const Uid &study, Language language)
{
    const auto stored = bank.records<Study>().get(study);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    const auto institutes = linkedTitles(bank.context().db, study, LinkType::PerformedBy);
    const auto dossiers = linkedTitles(bank.context().db, study, LinkType::Dossier);
    const auto answers = answersGivenBy(bank, study);
    const auto relations = relationsOf(bank, study);
    if (const Error *error = firstError(info, institutes, dossiers, answers, relations))
        return *error;

    ResearchCardContent content{.info = *info,
                                .study = *stored,
                                .authors = publishedNames(stored->contributions),
                                .institutes = *institutes,
                                .answers = *answers,
                                .dossiers = *dossiers,
                                .relations = *relations,
                                .citation = citation(*stored, *institutes)};
    content.info.shareLevel = stored->shareLevel;
    return content;
}

} // namespace kb
