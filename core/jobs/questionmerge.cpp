// SPDX-License-Identifier: EUPL-1.2
#include "jobs/questionmerge.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "model/lifecycle.h"

namespace kb {

namespace {

bool isAsked(const KnowledgeQuestion &question)
{
    return !question.facts.deleted && isStillAsked(question.status);
}

} // namespace

Result<QList<Uid>> mergeableQuestions(Bank &bank, const QList<Uid> &questions)
{
    Owners owners(bank);
    QList<Uid> found;
    for (const Uid &uid : questions) {
        const auto question = bank.records<KnowledgeQuestion>().get(uid);
        if (!question)
            return question.error();
        if (isAsked(*question) && owners.of(*question).isOurs)
            found.append(uid);
    }
    return found;
}

Result<> writeMerge(Bank &bank, Write &write, const Uid &gone, const Uid &survivor)
{
    const auto known = bank.records<KnowledgeQuestion>().get(gone);
    const auto stays = bank.records<KnowledgeQuestion>().get(survivor);
    if (const Error *error = firstError(known, stays))
        return *error;
    if (gone == survivor || !isAsked(*stays))
        return Error{Error::Code::InvalidInput, QStringLiteral("merged_into")};
    KnowledgeQuestion merged = *known;
    merged.status = QuestionStatus::Samengevoegd;
    merged.mergedInto = survivor;
    return bank.records<KnowledgeQuestion>().update(write, merged, *known);
}

Result<> mergeQuestions(Bank &bank, const Uid &gone, const Uid &survivor)
{
    const auto known = bank.records<KnowledgeQuestion>().get(gone);
    if (!known)
        return known.error();
    const StepLabel label{QStringLiteral("edit"), Kind::KnowledgeQuestion, 1, known->refcode};
    return bank.write(label, [&](Write &write) { return writeMerge(bank, write, gone, survivor); });
}

} // namespace kb
