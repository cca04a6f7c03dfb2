// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "jobs/bankstep.h"
#include "model/verdict.h"

#include <QSet>

namespace kb {

class Bank;

/// What somebody said of a pair once.
struct PastDecision
{
    Verdict verdict;     ///< as it stood then; its person and day are those of who said it, and when
    bool isRule = false; ///< it is about whether the pair is shown: of the verdict only that, and why
    qint64 at = 0;       ///< in milliseconds since 1970 (UTC)
    BankStep step = {};

    bool operator==(const PastDecision &) const = default;
};

/// Lets these values be what they are after the operation.
void follow(Values &shown, const Operation &operation);

/// What the operations of one verdict decided, oldest first; what decides nothing, such as a question to
/// judge the pair too, is left out.
QList<PastDecision> decisionsIn(QList<Operation> operations);

/// The decisions that verdicts had, as the log keeps them: also those of which a later one took the place,
/// but not what was taken back. The operations of a verdict are read once, and what they decided is kept.
class PastDecisions
{
public:
    static Result<PastDecisions> of(Bank &bank);

    /// `verdict` is its local id. Oldest first.
    Result<QList<PastDecision>> in(qint64 verdict) const;
    /// What happened to a record and was not taken back; `record` is its local id.
    Result<QList<Operation>> standing(qint64 record) const;

private:
    explicit PastDecisions(Bank &bank)
        : m_bank(&bank)
    {
    }
    bool isTakenBack(const Operation &operation) const;

    Bank *m_bank;
    QSet<StepId> m_takenBack; ///< steps of this bank
    mutable QHash<qint64, QList<PastDecision>> m_known;
};

} // namespace kb
