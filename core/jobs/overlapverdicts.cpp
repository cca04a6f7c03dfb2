// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapverdicts.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/username.h"
#include "jobs/reopening.h"
#include "store/sqlfile.h"

namespace kb {

Result<QList<Verdict>> verdictsOfPair(Bank &bank, const Uid &a, const Uid &b)
{
    const auto ids = bank.context().db.all(
        sqlFile("overlap/verdicts"), [](Row row) { return row.next<qint64>(); }, a, b, bank.identity().unit);
    if (!ids)
        return ids.error();
    return ids->isEmpty() ? QList<Verdict>() : bank.records<Verdict>().rows(*ids);
}

bool decidesOnPair(const Verdict &verdict)
{
    return verdict.isManual || verdict.state != OverlapState::Nieuw || verdict.snoozeUntil.isValid() ||
           verdict.reasonCode || !verdict.remark.isEmpty();
}

bool disagree(const QList<Verdict> &verdicts)
{
    const auto setsAside = [](const Verdict &verdict) { return verdict.state == OverlapState::Weggelegd; };
    return std::ranges::any_of(verdicts, confirms, &Verdict::state) &&
           std::ranges::any_of(verdicts, setsAside);
}

Result<ReviewerNames> reviewersOf(Bank &bank, const Uid &verdict)
{
    const auto one = bank.records<Verdict>().get(verdict);
    const auto all = one ? verdictsOfPair(bank, one->a, one->b) : one.error();
    if (!all)
        return all.error();
    ReviewerNames names;
    for (const Verdict &each : *all) {
        const QStringList people = QStringList{each.person} + askedIn(each);
        for (const QString &person : people) {
            const QString name =
                person.isEmpty() ? QString() : userName(bank.context(), Uid::fromString(person));
            if (!name.isEmpty())
                names.insert(person, name);
        }
    }
    return names;
}

Result<std::optional<Verdict>> latestVerdict(Bank &bank, const Uid &a, const Uid &b)
{
    const auto verdicts = verdictsOfPair(bank, a, b);
    if (!verdicts)
        return verdicts.error();
    return verdicts->isEmpty() ? std::optional<Verdict>() : std::optional(verdicts->first());
}

const Verdict *verdictOf(const QList<Verdict> &verdicts, const QString &person)
{
    const auto found = std::ranges::find(verdicts, person, &Verdict::person);
    return found == verdicts.end() ? nullptr : &*found;
}

Result<Verdict> withWhatStays(Bank &bank, const Overlap &pair, const Verdict &decision)
{
    const auto known = verdictsOfPair(bank, pair.a, pair.b);
    if (!known)
        return known.error();
    Verdict verdict = decision;
    if (!known->isEmpty()) {
        const Verdict &latest = known->first();
        verdict.showRule = latest.showRule;
        verdict.isManual = latest.isManual;
        verdict.isOfGroup = latest.isOfGroup;
        if (verdict.isManual && verdict.reasonText.isEmpty())
            verdict.reasonText = latest.reasonText; // there is no other reason
    }
    if (const Verdict *own = verdictOf(*known, textOf(bank.identity().user)))
        verdict.secondReviewer = own->secondReviewer;
    return verdict;
}

namespace {

/// A pair that no run finds any more has no score to tell: what was decided before rests on that of then.
Result<Verdict> withGroundsOfBefore(Bank &bank, Verdict verdict)
{
    const auto known = verdictsOfPair(bank, verdict.a, verdict.b);
    if (!known)
        return known.error();
    if (!known->isEmpty()) {
        const Verdict &before = known->first();
        verdict.score = before.score;
        verdict.sharedThen = before.sharedThen;
        verdict.grounds = before.grounds;
    }
    return verdict;
}

} // namespace

Result<Verdict> signedVerdict(Bank &bank, const Overlap &pair, Verdict verdict)
{
    verdict.a = pair.a;
    verdict.b = pair.b;
    verdict.kind = pair.kind;
    verdict.unit = bank.identity().unit;
    verdict.person = textOf(bank.identity().user);
    verdict.decidedOn = bank.now().date();
    verdict.uid = verdictUid(verdict);
    if (const auto remembered = rememberPair(bank.context().db, verdict, pair); !remembered)
        return remembered.error();
    const bool isOfNoRun = pair.score == 0 && pair.parts.isEmpty();
    return isOfNoRun ? withGroundsOfBefore(bank, verdict) : Result<Verdict>(verdict);
}

Result<> writeVerdict(Bank &bank, Write &write, const Verdict &verdict)
{
    const auto verdicts = bank.records<Verdict>();
    const auto known = verdicts.get(verdict.uid);
    if (known)
        return known->facts.deleted ? verdicts.makeAgain(write, verdict, *known)
                                    : verdicts.update(write, verdict, *known);
    const auto made = verdicts.insert(write, verdict);
    return made ? Result<>() : Result<>(made.error());
}

Result<> changeVerdict(Bank &bank, const Verdict &verdict, const WrittenBeside &also)
{
    const auto lines = headlines(bank.context().db, {verdict.a, verdict.b});
    if (!lines)
        return lines.error();
    const StepLabel label{QStringLiteral("decide"), Kind::Verdict, 1,
                          pairName(lines->value(verdict.a), lines->value(verdict.b))};
    return bank.write(label, [&](Write &write) {
        const auto written = writeVerdict(bank, write, verdict);
        return written && also ? also(write) : written;
    });
}

Result<> keepVerdict(Bank &bank, const Overlap &pair, const Verdict &verdict)
{
    const auto whole = signedVerdict(bank, pair, verdict);
    return whole ? changeVerdict(bank, *whole) : Result<>(whole.error());
}

} // namespace kb
