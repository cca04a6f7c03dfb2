// SPDX-License-Identifier: EUPL-1.2
#include "jobs/currentrecords.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "model/knowledgequestion.h"
#include "model/lifecycle.h"

namespace kb {

Result<bool> isStillAsked(Bank &bank, const Uid &record)
{
    const auto kind = recordKind(bank.context().db, record);
    if (!kind || *kind != Kind::KnowledgeQuestion)
        return kind ? Result<bool>(true) : kind.error();
    const auto question = bank.records<KnowledgeQuestion>().get(record);
    return question ? Result<bool>(isStillAsked(question->status)) : question.error();
}

Result<> checkCurrent(Bank &bank, const QList<Uid> &records)
{
    const auto lines = headlines(bank.context().db, records);
    if (!lines)
        return lines.error();
    for (const Uid &record : records) {
        if (!lines->contains(record))
            continue;
        const auto isAsked = isStillAsked(bank, record);
        if (!isAsked)
            return isAsked.error();
        if (!*isAsked || lines->value(record).deleted)
            return Error{Error::Code::NotAllowed, QStringLiteral("out_of_sight")};
    }
    return {};
}

} // namespace kb
