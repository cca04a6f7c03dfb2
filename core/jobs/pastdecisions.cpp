// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pastdecisions.h"

#include "bank/bank.h"
#include "jobs/overlapverdicts.h"
#include "log/stepstore.h"
#include "log/undo.h"

namespace kb {

namespace {

/// But for the reason in words: that may be of a rule.
bool decidesTheSame(const Verdict &one, const Verdict &other)
{
    return one.state == other.state && one.reasonCode == other.reasonCode && one.remark == other.remark &&
           one.snoozeUntil == other.snoozeUntil && one.decidedOn == other.decidedOn;
}

/// Another rule, or another reason for it.
bool changesRule(const Verdict &now, const Verdict &before)
{
    const bool isReasonOfRule = now.showRule && !decidesOnPair(now);
    return now.showRule != before.showRule || (isReasonOfRule && now.reasonText != before.reasonText);
}

bool isRuleAlone(const Verdict &now, const Verdict *before)
{
    return before ? changesRule(now, *before) && decidesTheSame(now, *before)
                  : now.showRule && !decidesOnPair(now);
}

bool isDecision(const Verdict &now, const Verdict *before)
{
    return before ? !decidesTheSame(now, *before) || now.reasonText != before->reasonText
                  : decidesOnPair(now);
}

/// What was decided earlier has reasons of its own.
Verdict ruleOf(Verdict verdict, const Verdict *before)
{
    verdict.reasonCode.reset();
    verdict.remark.clear();
    verdict.snoozeUntil = {};
    if (before && verdict.reasonText == before->reasonText)
        verdict.reasonText.clear();
    return verdict;
}

/// The first is of whom and when the verdict says: an import writes what others decided earlier.
void sign(Verdict &verdict, const Operation &operation, const Verdict *before)
{
    if (!operation.who.isNull() && (before || verdict.person.isEmpty()))
        verdict.person = textOf(operation.who);
    if (!verdict.decidedOn.isValid() || (before && verdict.decidedOn == before->decidedOn))
        verdict.decidedOn = instantOf(operation.when).toLocalTime().date();
}

std::optional<PastDecision> saidBy(const Operation &operation, const Verdict &now, const Verdict *before)
{
    PastDecision said{.verdict = now,
                      .isRule = isRuleAlone(now, before),
                      .at = operation.when.milliseconds(),
                      .step = stepOf(operation)};
    if (!said.isRule && !isDecision(now, before))
        return {};
    if (said.isRule)
        said.verdict = ruleOf(now, before);
    sign(said.verdict, operation, before);
    return said;
}

} // namespace

void follow(Values &shown, const Operation &operation)
{
    for (auto field = operation.fields.begin(); field != operation.fields.end(); ++field) {
        if (field->isNull())
            shown.remove(field.key());
        else
            shown.insert(field.key(), *field);
    }
}

QList<PastDecision> decisionsIn(QList<Operation> operations)
{
    std::ranges::sort(operations,
                      [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    QList<PastDecision> decisions;
    Values shown;
    std::optional<Verdict> before; // nothing, too, after it was in the trash
    for (const Operation &operation : std::as_const(operations)) {
        follow(shown, operation);
        if (!shown.value(Alive).toBool()) {
            before.reset();
            continue;
        }
        Verdict now = recordOf<Verdict>(shown);
        now.uid = operation.record;
        if (const auto said = saidBy(operation, now, before ? &*before : nullptr))
            decisions.append(*said);
        before = now;
    }
    return decisions;
}

Result<PastDecisions> PastDecisions::of(Bank &bank)
{
    const auto links = StepStore(bank.context().db).takenBack();
    if (!links)
        return links.error();
    PastDecisions past(bank);
    for (const QList<StepId> steps = cancelledSteps(*links, 0); const StepId step : steps)
        past.m_takenBack.insert(step);
    return past;
}

bool PastDecisions::isTakenBack(const Operation &operation) const
{
    const QList<Incarnation> &banks = m_bank->context().log.incarnations();
    const auto bank = std::ranges::find(banks, operation.id.bank, &Incarnation::uid);
    return bank != banks.end() && bank->own && m_takenBack.contains(operation.step);
}

Result<QList<Operation>> PastDecisions::standing(qint64 record) const
{
    auto operations = m_bank->context().log.ofRecord(record);
    if (operations)
        operations->removeIf([this](const Operation &operation) { return isTakenBack(operation); });
    return operations;
}

Result<QList<PastDecision>> PastDecisions::in(qint64 verdict) const
{
    if (const auto known = m_known.constFind(verdict); known != m_known.cend())
        return *known;
    auto operations = standing(verdict);
    if (!operations)
        return operations.error();
    return *m_known.insert(verdict, decisionsIn(*std::move(operations)));
}

} // namespace kb
