// SPDX-License-Identifier: EUPL-1.2
#include "jobs/decidedpairs.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr qsizetype FewPairs = 100; ///< as on a page of a list

} // namespace

Result<DecidedPairs> DecidedPairs::forMany(Bank &bank, qsizetype pairs)
{
    DecidedPairs decided;
    if (pairs <= FewPairs)
        return decided;
    Database &db = bank.context().db;
    const auto judged = db.forEach(
        sqlFile("overlap/judged"),
        [&](Row row) {
            const Uid a = row.next<Uid>();
            decided.m_judged.insert({a, row.next<Uid>()});
        },
        bank.identity().unit);
    if (!judged)
        return judged.error();
    const auto agreed = db.forEach(sqlFile("overlap_action/agreed_records"), [&](Row row) {
        row.next<qint64>();
        decided.m_agreed.insert(row.next<Uid>());
    });
    if (!agreed)
        return agreed.error();
    decided.m_isKnown = true;
    return decided;
}

bool DecidedPairs::mayBeJudged(const Uid &a, const Uid &b) const
{
    return !m_isKnown || m_judged.contains({a, b});
}

bool DecidedPairs::mayBeAgreed(const Uid &a, const Uid &b) const
{
    return !m_isKnown || (m_agreed.contains(a) && m_agreed.contains(b));
}

} // namespace kb
