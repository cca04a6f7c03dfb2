// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/noteddecision.h"
#include "jobs/pastdecisions.h"

#include <QHash>

namespace kb {

/// What the operations of one agreement decided, oldest first: that it was made, each answer, and each change
/// of its status. Of what one step did only the end counts.
QList<NotedDecision> agreementDecisionsIn(QList<Operation> operations);

/// What became of what units agreed, as the log keeps it, but not what was undone. What a decision about the
/// pair tells already is marked as told elsewhere.
class PastAgreements
{
public:
    PastAgreements(Bank &bank, const PastDecisions &past)
        : m_bank(bank)
        , m_past(past)
    {
    }

    /// By the local id of the agreement, oldest first. `ids` is a JSON array of those that are wanted;
    /// without it all are.
    Result<QHash<qint64, QList<NotedDecision>>> of(const std::optional<QString> &ids) const;

private:
    struct Agreement
    {
        bool isGone = false;
        QList<Uid> about;
    };
    Result<QHash<qint64, Agreement>> agreements(const std::optional<QString> &ids) const;
    Result<QList<NotedDecision>> decisionsOn(qint64 id, const Agreement &agreement) const;
    Result<QSet<BankStep>> stepsOfPair(const QList<Uid> &pair) const;

    Bank &m_bank;
    const PastDecisions &m_past;
};

} // namespace kb
