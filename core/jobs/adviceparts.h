// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/adviceversion.h"
#include "model/citation.h"
#include "model/consultation.h"
#include "model/task.h"

namespace kb {

class Bank;
class Write;

/// A sentence of the evidence with what it rests on, in the order in which it cites.
struct SupportedStatement
{
    AdviceStatement statement;
    QList<Citation> sources;

    bool operator==(const SupportedStatement &) const = default;
};

/// What hangs below an advice, each in its order.
struct AdviceParts
{
    QList<Citation> reasonSources; ///< cited in the occasion
    QList<SupportedStatement> statements;
    QList<Consultation> consulted;
    QList<Task> steps;

    bool operator==(const AdviceParts &) const = default;
};

/// An advice as somebody is writing it: also what is not saved yet.
struct AdviceDraft
{
    Advice advice;
    AdviceParts parts;
    QList<Uid> gaps; ///< questions that nobody can answer yet
};

Result<AdviceParts> adviceParts(Bank &bank, const Uid &advice);
Result<AdviceDraft> adviceDraft(Bank &bank, const Uid &advice);

/// Brings what hangs below the advice from what was shown to what is wanted: makes what has no uid yet,
/// changes what differs, and puts what is gone in the trash. The place in a list is the order.
Result<> writeAdviceParts(Bank &bank, Write &write, const Uid &advice, AdviceParts wanted,
                          const AdviceParts &shown);

/// What was frozen of an advice, newest first.
Result<QList<AdviceVersion>> adviceVersions(Bank &bank, const Uid &advice);

} // namespace kb
