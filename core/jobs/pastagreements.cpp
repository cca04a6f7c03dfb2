// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pastagreements.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// How it went from one status to another; nothing where it stayed.
std::optional<AgreementTurn> turnOf(const OverlapAction &now, const OverlapAction *before)
{
    if (!before)
        return AgreementTurn::Made;
    if (now.status == before->status)
        return {};
    switch (now.status) {
    case ActionStatus::Open:
        return AgreementTurn::TakenUpAgain;
    case ActionStatus::Bezig:
        return before->status == ActionStatus::Open ? AgreementTurn::Begun : AgreementTurn::TakenUpAgain;
    case ActionStatus::Klaar:
        return AgreementTurn::Ready;
    case ActionStatus::Vervallen:
        return AgreementTurn::Lapsed;
    }
    Q_UNREACHABLE();
}

bool gaveAnswer(const OverlapAction &now, const OverlapAction *before)
{
    return now.answer && (!before || now.answer != before->answer || now.answerText != before->answerText);
}

/// What the lead said with its answer, and what came of it.
QString reasonIn(const OverlapAction &now, const OverlapAction *before, bool gaveAnswer)
{
    QStringList words;
    if (gaveAnswer)
        words.append(now.answerText);
    if (!before || now.result != before->result)
        words.append(now.result);
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

std::optional<NotedDecision> agreementDecision(const OverlapAction &now, const OverlapAction *before)
{
    NotedDecision decision{.about = DecisionAbout::Agreement};
    decision.turn = turnOf(now, before);
    if (gaveAnswer(now, before))
        decision.answer = now.answer;
    if (!decision.turn && !decision.answer)
        return {};
    decision.name = now.what;
    decision.said.reason = reasonIn(now, before, decision.answer.has_value());
    return decision;
}

} // namespace

QList<NotedDecision> agreementDecisionsIn(QList<Operation> operations)
{
    std::ranges::sort(operations,
                      [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    QList<NotedDecision> decisions;
    Values shown;
    std::optional<OverlapAction> before; // in the trash it stays as it was
    for (qsizetype at = 0; at < operations.size(); ++at) {
        follow(shown, operations[at]);
        const bool isEndOfStep =
            at + 1 == operations.size() || stepOf(operations[at]) != stepOf(operations[at + 1]);
        if (!isEndOfStep || !shown.value(Alive).toBool())
            continue;
        const auto now = recordOf<OverlapAction>(shown);
        if (auto decision = agreementDecision(now, before ? &*before : nullptr)) {
            decision->agreement = operations[at].record;
            sign(*decision, operations[at]);
            decisions.append(*std::move(decision));
        }
        before = now;
    }
    return decisions;
}

Result<QHash<qint64, QList<NotedDecision>>> PastAgreements::of(const std::optional<QString> &ids) const
{
    const auto agreements = this->agreements(ids);
    if (!agreements)
        return agreements.error();
    QHash<qint64, QList<NotedDecision>> found;
    for (const auto &[id, agreement] : agreements->asKeyValueRange()) {
        auto decisions = decisionsOn(id, agreement);
        if (!decisions)
            return decisions.error();
        found.insert(id, *std::move(decisions));
    }
    return found;
}

Result<QHash<qint64, PastAgreements::Agreement>>
PastAgreements::agreements(const std::optional<QString> &ids) const
{
    QHash<qint64, Agreement> found;
    const auto keep = [&found](Row row) {
        Agreement &agreement = found[row.next<qint64>()];
        agreement.isGone = row.next<int>() == 0;
        if (const auto record = row.next<Uid>(); !record.isNull())
            agreement.about.append(record);
    };
    const auto read = m_bank.context().db.forEach(sqlFile("overlap_action/past"), keep, ids);
    return read ? Result<QHash<qint64, Agreement>>(std::move(found)) : read.error();
}

Result<QList<NotedDecision>> PastAgreements::decisionsOn(qint64 id, const Agreement &agreement) const
{
    auto operations = m_past.standing(id);
    const auto told = stepsOfPair(agreement.about);
    if (const Error *error = firstError(operations, told))
        return *error;
    QList<NotedDecision> decisions = agreementDecisionsIn(*std::move(operations));
    for (NotedDecision &decision : decisions) {
        decision.records = agreement.about;
        decision.isGone = agreement.isGone;
        decision.isToldElsewhere = told->contains(decision.step);
    }
    return decisions;
}

/// Those in which somebody decided on the pair; none where it is about a group.
Result<QSet<BankStep>> PastAgreements::stepsOfPair(const QList<Uid> &pair) const
{
    QSet<BankStep> steps;
    if (pair.size() != 2)
        return steps;
    const auto verdicts = m_bank.context().db.all(
        sqlFile("overlap_action/judged_pair"), [](Row row) { return row.next<qint64>(); },
        std::min(pair.first(), pair.last()), std::max(pair.first(), pair.last()));
    if (!verdicts)
        return verdicts.error();
    for (const qint64 verdict : *verdicts) {
        const auto decisions = m_past.in(verdict);
        if (!decisions)
            return decisions.error();
        for (const PastDecision &said : *decisions)
            steps.insert(said.step);
    }
    return steps;
}

} // namespace kb
