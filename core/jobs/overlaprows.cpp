// SPDX-License-Identifier: EUPL-1.2
// Pairs as they are shown, with what people decided and agreed about them: a part of OverlapStore.
#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/agreedactions.h"
#include "jobs/decidedpairs.h"
#include "jobs/keptpairs.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/pairsides.h"
#include "jobs/reopening.h"
#include "jobs/rulereasons.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<ShownOverlap>> OverlapStore::rows(const QList<qint64> &ids) const
{
    Database &db = m_bank.context().db;
    auto shown = keptPairs(db, ids);
    if (!shown)
        return shown;
    if (auto named = nameAll(db, *shown); !named)
        return named.error();
    const auto decided = DecidedPairs::forMany(m_bank, shown->size());
    const auto ignoredWords = ownIgnoredWords(m_bank);
    if (const Error *error = firstError(decided, ignoredWords))
        return *error;
    const QDate today = m_bank.now().date();
    for (ShownOverlap &row : *shown) {
        row.ignoredWords = *ignoredWords;
        if (row.pair.urgentBy.isValid())
            row.daysLeft = int(today.daysTo(row.pair.urgentBy));
        if (auto added = addVerdicts(row, *decided); !added)
            return added.error();
        if (row.verdict && row.verdict->snoozeUntil > today)
            row.putOffUntil = row.verdict->snoozeUntil;
    }
    return shown;
}

Result<> OverlapStore::addVerdicts(ShownOverlap &shown, const DecidedPairs &decided) const
{
    auto verdicts = decided.mayBeJudged(shown.pair.a, shown.pair.b)
                        ? verdictsOfPair(m_bank, shown.pair.a, shown.pair.b)
                        : Result<QList<Verdict>>(QList<Verdict>());
    if (!verdicts || verdicts->isEmpty())
        return verdicts ? addAgreement(shown, decided) : verdicts.error();
    shown.verdicts = *std::move(verdicts);
    if (auto taken = takeBackWhatFell(shown); !taken)
        return taken;
    shown.verdict = shown.verdicts.first();
    if (auto added = addRule(shown); !added)
        return added;
    if (shown.verdict->state == OverlapState::Nieuw)
        return addAgreement(shown, decided);
    const auto reopened = isReopened(m_bank.context().db, *shown.verdict, shown.pair);
    if (reopened)
        shown.isReopened = *reopened;
    return reopened ? Result<>() : reopened.error();
}

/// What was agreed rests on an action: where none stands any more it is confirmed, and the rest is to be
/// agreed again. The verdicts stay as they were written, so that what comes back from the trash counts at
/// once.
Result<> OverlapStore::takeBackWhatFell(ShownOverlap &shown) const
{
    const auto restsOnAction = [](const Verdict &verdict) {
        return verdict.state == OverlapState::Actie || verdict.state == OverlapState::Klaar;
    };
    if (std::ranges::none_of(shown.verdicts, restsOnAction))
        return {};
    const auto fell = AgreedActions(m_bank).fellAbout(shown.pair.a, shown.pair.b);
    if (!fell)
        return fell.error();
    for (Verdict &verdict : shown.verdicts) {
        if (fell->isEmpty() || !restsOnAction(verdict))
            continue;
        verdict.state = OverlapState::Bevestigd;
        if (fell->contains(verdict.remark)) // it said what was agreed
            verdict.remark.clear();
    }
    return {};
}

Result<> OverlapStore::addRule(ShownOverlap &shown) const
{
    if (!shown.verdict->showRule)
        return {};
    auto ruled = RuleReasons(m_bank).about(*shown.verdict);
    if (ruled)
        shown.ruled = *std::move(ruled);
    return ruled ? Result<>() : ruled.error();
}

Result<> OverlapStore::addAgreement(ShownOverlap &shown, const DecidedPairs &decided) const
{
    if (!decided.mayBeAgreed(shown.pair.a, shown.pair.b))
        return {};
    auto agreed = AgreedActions(m_bank).standingAbout(shown.pair.a, shown.pair.b);
    if (agreed)
        shown.agreed = *std::move(agreed);
    return agreed ? Result<>() : agreed.error();
}

Result<QList<ShownOverlap>> OverlapStore::ofRecord(const Uid &record) const
{
    const auto ids = m_bank.context().db.all(
        sqlFile("overlap/of_record"), [](Row row) { return row.next<qint64>(); }, record,
        m_bank.identity().unit);
    return ids ? rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
}

Result<qint64> OverlapStore::idOfPair(const Uid &one, const Uid &other) const
{
    return m_bank.context().db.one(
        sqlFile("overlap/of_pair"), [](Row row) { return row.next<qint64>(); }, std::min(one, other),
        std::max(one, other), m_bank.identity().unit);
}

Result<ShownOverlap> OverlapStore::ofPair(const Uid &one, const Uid &other) const
{
    const auto id = idOfPair(one, other);
    if (!id)
        return id.error();
    auto rows = this->rows({*id});
    if (!rows)
        return rows.error();
    if (rows->isEmpty()) // a run beside this took its place
        return Error{Error::Code::NotFound, {}};
    return rows->takeFirst();
}

} // namespace kb
