// SPDX-License-Identifier: EUPL-1.2
#include "bank/answers.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Result<QList<StudyQuestionLink>> linksFrom(Bank &bank, const char *query, const Uid &record)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, record);
    if (!ids)
        return ids.error();
    return bank.records<StudyQuestionLink>().rows(*ids);
}

} // namespace

Result<QList<StudyQuestionLink>> answersTo(Bank &bank, const Uid &question)
{
    return linksFrom(bank, "study_question_link/of_question", question);
}

Result<QList<StudyQuestionLink>> answersOf(Bank &bank, const Uid &study)
{
    return linksFrom(bank, "study_question_link/of_study", study);
}

Result<int> doubtfulAnswers(Bank &bank, const Uid &question)
{
    return bank.context().db.one(
        sqlFile("knowledge_question/doubtful_answers"), [](Row row) { return row.next<int>(); }, question);
}

} // namespace kb
