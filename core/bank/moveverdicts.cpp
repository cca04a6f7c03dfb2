// SPDX-License-Identifier: EUPL-1.2
#include "bank/moveverdicts.h"

#include "bank/records.h"
#include "model/verdict.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// In the order in which they were given.
Result<QList<Verdict>> verdictsAbout(BankContext &context, const Uid &record)
{
    const auto ids = context.db.all(
        sqlFile("verdict/of_record"), [](Row row) { return row.next<qint64>(); }, record);
    if (!ids)
        return ids.error();
    return Records<Verdict>(context).rows(*ids);
}

/// The same verdict about the other question. What its text was then is not known, and so counts as
/// unchanged.
Verdict moved(Verdict verdict, const Uid &question, const Uid &to)
{
    const bool isA = verdict.a == question;
    (isA ? verdict.a : verdict.b) = to;
    (isA ? verdict.hashA : verdict.hashB).clear();
    (isA ? verdict.wordsA : verdict.wordsB).clear();
    if (verdict.b < verdict.a) {
        std::swap(verdict.a, verdict.b);
        std::swap(verdict.hashA, verdict.hashB);
        std::swap(verdict.wordsA, verdict.wordsB);
    }
    verdict.uid = verdictUid(verdict);
    return verdict;
}

Result<> keepMoved(Write &write, const Verdict &before, const Verdict &verdict)
{
    const Records<Verdict> verdicts(write.context());
    const auto present = verdicts.get(verdict.uid);
    if (!present) {
        const auto made = verdicts.insert(write, verdict);
        return made ? Result<>() : Result<>(made.error());
    }
    if (present->facts.deleted)
        return verdicts.makeAgain(write, verdict, *present);
    const auto given = [](const Verdict &one) { return std::pair(one.decidedOn, one.facts.changedAt); };
    const bool isLater = given(*present) < given(before); // what was moved before changed when it was moved
    return isLater ? verdicts.update(write, verdict, *present) : Result<>();
}

} // namespace

Result<> moveVerdicts(Write &write, const Uid &question, const Uid &to, const Uid &ofUnit)
{
    const auto verdicts = verdictsAbout(write.context(), question);
    if (!verdicts)
        return verdicts.error();
    for (const Verdict &verdict : *verdicts) {
        const bool isOfThem = verdict.a == to || verdict.b == to;
        if (isOfThem || (!ofUnit.isNull() && verdict.unit != ofUnit))
            continue;
        if (auto kept = keepMoved(write, verdict, moved(verdict, question, to)); !kept)
            return kept;
        if (auto gone = Records<Verdict>(write.context()).remove(write, verdict.uid); !gone)
            return gone;
    }
    return {};
}

} // namespace kb
