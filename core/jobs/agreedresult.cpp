// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedresult.h"

#include "bank/answers.h"
#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "model/knowledgequestion.h"
#include "report/agreedtaskwords.h"

namespace kb {

namespace {

/// What is shared, and for which questions.
struct SharedResult
{
    QList<Uid> questions;
    QList<Uid> studies;
    QStringList asked;
    QStringList known;
};

void addEach(QList<Uid> &list, const QList<Uid> &uids)
{
    for (const Uid &uid : uids) {
        if (!list.contains(uid))
            list.append(uid);
    }
}

/// A question that has its answer asks no more.
Result<bool> hasItsAnswer(Bank &bank, const Uid &question)
{
    const auto stored = bank.records<KnowledgeQuestion>().get(question);
    return stored ? Result<bool>(stored->status == QuestionStatus::Beantwoord) : stored.error();
}

/// Whole or in part.
Result<QList<Uid>> studiesThatAnswer(Bank &bank, const Uid &question)
{
    const auto answers = answersTo(bank, question);
    if (!answers)
        return answers.error();
    QList<Uid> studies;
    for (const StudyQuestionLink &answer : *answers) {
        if (answer.degree == AnswerDegree::Volledig || answer.degree == AnswerDegree::Deels)
            studies.append(answer.study);
    }
    return studies;
}

Result<QList<Uid>> resultsOfProjectsOn(Bank &bank, const Uid &question)
{
    QList<Uid> studies;
    const auto projects = bank.links().to(question, LinkType::Question);
    if (!projects)
        return projects;
    for (const Uid &project : *projects) {
        const auto results = bank.links().from(project, LinkType::Result);
        if (!results)
            return results;
        addEach(studies, *results);
    }
    return studies;
}

/// What the projects on it brought, and of a question that is answered what answers it.
Result<QList<Uid>> studiesOnQuestion(Bank &bank, const Uid &question)
{
    auto studies = resultsOfProjectsOn(bank, question);
    const auto isAnswered = hasItsAnswer(bank, question);
    if (const Error *error = firstError(studies, isAnswered))
        return *error;
    const auto answers = *isAnswered ? studiesThatAnswer(bank, question) : Result(QList<Uid>());
    if (!answers)
        return answers;
    addEach(*studies, *answers);
    return studies;
}

/// The results of the research: the record itself, of a project what it brought.
Result<QList<Uid>> studiesBehind(Bank &bank, const Headline &record)
{
    if (record.kind == Kind::Study)
        return QList<Uid>{record.uid};
    if (record.kind == Kind::ResearchProject)
        return bank.links().from(record.uid, LinkType::Result);
    return studiesOnQuestion(bank, record.uid);
}

/// In use, in the order of the records.
Result<QList<Headline>> studiesBehindAll(Bank &bank, const QList<Headline> &records)
{
    QList<Uid> studies;
    for (const Headline &record : records) {
        const auto found = studiesBehind(bank, record);
        if (!found)
            return found.error();
        addEach(studies, *found);
    }
    return linesOf(bank.context().db, studies);
}

/// Who still asks, or what is known.
Result<> addSide(Bank &bank, SharedResult &shared, const Headline &record)
{
    if (record.kind != Kind::KnowledgeQuestion) {
        shared.known.append(codeOrTitle(record));
        return {};
    }
    const auto isAnswered = hasItsAnswer(bank, record.uid);
    if (!isAnswered)
        return isAnswered.error();
    if (*isAnswered)
        return {};
    shared.asked.append(codeOrTitle(record));
    shared.questions.append(record.uid);
    return {};
}

Result<SharedResult> resultIn(Bank &bank, const QList<Uid> &about)
{
    const auto records = linesOf(bank.context().db, about);
    const auto studies = records ? studiesBehindAll(bank, *records) : records;
    if (!studies)
        return studies.error();
    SharedResult shared;
    for (const Headline &record : *records) {
        if (auto added = addSide(bank, shared, record); !added)
            return added.error();
    }
    const bool isNamed = !shared.known.isEmpty();
    for (const Headline &study : *studies) {
        shared.studies.append(study.uid);
        if (!isNamed)
            shared.known.append(codeOrTitle(study));
    }
    return shared;
}

Result<> proposeAnswers(Bank &bank, Write &write, const Uid &question, const QList<Uid> &studies)
{
    const auto answers = answersTo(bank, question);
    const auto proposed =
        answers ? bank.links().to(question, LinkType::MayAnswer) : Result<QList<Uid>>(answers.error());
    if (!proposed)
        return proposed.error();
    for (const Uid &study : studies) {
        const bool isAnswer =
            std::ranges::find(*answers, study, &StudyQuestionLink::study) != answers->cend();
        if (isAnswer || proposed->contains(study))
            continue;
        if (auto added = bank.links().add(write, study, LinkType::MayAnswer, question); !added)
            return added;
    }
    return {};
}

} // namespace

Result<Uid> writeResultShared(Bank &bank, Write &write, const AgreedWork &work)
{
    const auto shared = resultIn(bank, work.about);
    if (!shared)
        return shared.error();
    for (const Uid &question : shared->questions) {
        if (auto proposed = proposeAnswers(bank, write, question, shared->studies); !proposed)
            return proposed.error();
    }
    const Uid subject = shared->questions.isEmpty() ? work.about.value(0) : shared->questions.first();
    const QString what = resultTaskWords(shared->known, shared->asked);
    return bank.records<Task>().insert(write, agreedTask(work, work.lead, subject, what));
}

} // namespace kb
