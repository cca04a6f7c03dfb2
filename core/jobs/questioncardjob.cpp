// SPDX-License-Identifier: EUPL-1.2
#include "jobs/questioncardjob.h"

#include "bank/answers.h"
#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/keptnames.h"
#include "jobs/overlapstore.h"
#include "jobs/paperinfo.h"

namespace kb {

namespace {

/// Here and below `named` gets what the card names by it.
Result<QList<CardStudy>> studiesFor(Bank &bank, const Uid &question, QList<NamedRecord> &named)
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
        if (line.uid.isNull() || line.deleted)
            continue;
        studies.append({line.code, line.title, answer.degree});
        named.append(namedRecord(line));
    }
    return studies;
}

/// Code and title of each.
QStringList namesOf(const QList<Headline> &lines)
{
    QStringList names;
    for (const Headline &line : lines)
        names.append(nameOf(line));
    return names;
}

Result<QStringList> conceptsOf(Bank &bank, const Uid &question)
{
    const auto concepts = bank.links().from(question, LinkType::Concept);
    const auto lines = concepts ? linesOf(bank.context().db, *concepts) : concepts.error();
    return lines ? Result<QStringList>(namesOf(*lines)) : lines.error();
}

Result<QStringList> projectsFor(Bank &bank, const Uid &question, QList<NamedRecord> &named)
{
    const auto projects = bank.links().to(question, LinkType::Question);
    const auto lines = projects ? linesOf(bank.context().db, *projects) : projects.error();
    if (!lines)
        return lines.error();
    named += namedRecords(*lines);
    return namesOf(*lines);
}

Result<QList<CardOverlap>> overlapsWith(Bank &bank, const Uid &question, QList<NamedRecord> &named)
{
    const auto pairs = OverlapStore(bank).ofRecord(question);
    if (!pairs)
        return pairs.error();
    QList<CardOverlap> overlaps;
    for (const ShownOverlap &shown : *pairs) {
        if (!shown.isListed())
            continue;
        const Headline &other = shown.pair.a == question ? shown.b : shown.a;
        const QString why = shown.why();
        overlaps.append({other.code, other.title, shown.levelWords(), shown.pair.score, why});
        named += namedRecords({other}) + namedIn(why, shown);
    }
    return overlaps;
}

/// Empty when there is no such record here, or not any more.
Result<Headline> lineOf(Bank &bank, const Uid &record)
{
    const auto lines = linesOf(bank.context().db, {record});
    return lines ? Result<Headline>(lines->value(0)) : lines.error();
}

} // namespace

Result<QuestionCardContent> questionCardContent(Bank &bank, const Uid &question, Language language)
{
    const auto stored = bank.records<KnowledgeQuestion>().get(question);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    QList<NamedRecord> named;
    const auto unit = lineOf(bank, stored->ownerUnit);
    const auto dossier = lineOf(bank, stored->dossier);
    const auto concepts = conceptsOf(bank, question);
    const auto projects = projectsFor(bank, question, named);
    const auto studies = studiesFor(bank, question, named);
    const auto overlaps = overlapsWith(bank, question, named);
    if (const Error *error = firstError(info, unit, dossier, concepts, projects, studies, overlaps))
        return *error;

    QuestionCardContent content{.info = *info,
                                .question = *stored,
                                .unit = unit->title,
                                .dossier = dossier->title,
                                .concepts = *concepts,
                                .studies = *studies,
                                .projects = *projects,
                                .overlaps = *overlaps,
                                .named = named + namedRecords({*dossier})};
    content.info.shareLevel = stored->shareLevel;
    return content;
}

} // namespace kb
