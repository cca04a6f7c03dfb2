// SPDX-License-Identifier: EUPL-1.2
#include "jobs/questioncardjob.h"

#include "bank/answers.h"
#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/overlapstore.h"
#include "jobs/paperinfo.h"

namespace kb {

namespace {

Result<QList<CardStudy>> studiesFor(Bank &bank, const Uid &question)
{
    const auto answers = answersTo(bank, question);
    if (!answers)
        return answers.error();
    QList<Uid> uids;
    for (const StudyQuestionLink &answer : *answers)
        uids.append(answer.study);
    const auto lines = headlines(bank.context().db, uids);
    if (!lines)
        return lines.error();
    QList<CardStudy> studies;
    for (const StudyQuestionLink &answer : *answers) {
        const Headline line = lines->value(answer.study);
        if (!line.uid.isNull() && !line.deleted)
            studies.append({line.code, line.title, answer.degree});
    }
    return studies;
}

/// Code and title of each.
Result<QStringList> namesOf(Bank &bank, const Result<QList<Uid>> &records)
{
    const auto lines = records ? linesOf(bank.context().db, *records) : records.error();
    if (!lines)
        return lines.error();
    QStringList names;
    for (const Headline &line : *lines)
        names.append(nameOf(line));
    return names;
}

Result<QList<CardOverlap>> overlapsWith(Bank &bank, const Uid &question)
{
    const auto pairs = OverlapStore(bank).ofRecord(question);
    if (!pairs)
        return pairs.error();
    QList<CardOverlap> overlaps;
    for (const ShownOverlap &shown : *pairs) {
        if (!shown.isListed())
            continue;
        const Headline &other = shown.pair.a == question ? shown.b : shown.a;
        overlaps.append({other.code, other.title, shown.levelWords(), shown.pair.score, shown.why()});
    }
    return overlaps;
}

/// Empty when there is no such record here, or not any more.
Result<QString> titleOf(Bank &bank, const Uid &record)
{
    const auto lines = linesOf(bank.context().db, {record});
    return lines ? Result<QString>(lines->value(0).title) : lines.error();
}

} // namespace

Result<QuestionCardContent> questionCardContent(Bank &bank, const Uid &question, Language language)
{
    const auto stored = bank.records<KnowledgeQuestion>().get(question);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    const auto unit = titleOf(bank, stored->ownerUnit);
    const auto dossier = titleOf(bank, stored->dossier);
    const auto concepts = namesOf(bank, bank.links().from(question, LinkType::Concept));
    const auto projects = namesOf(bank, bank.links().to(question, LinkType::Question));
    const auto studies = studiesFor(bank, question);
    const auto overlaps = overlapsWith(bank, question);
    if (const Error *error = firstError(info, unit, dossier, concepts, projects, studies, overlaps))
        return *error;

    QuestionCardContent content{.info = *info,
                                .question = *stored,
                                .unit = *unit,
                                .dossier = *dossier,
                                .concepts = *concepts,
                                .studies = *studies,
                                .projects = *projects,
                                .overlaps = *overlaps};
    content.info.shareLevel = stored->shareLevel;
    return content;
}

} // namespace kb
