// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"
#include "model/signal.h"

namespace kb {

class Bank;

/// What is done with a signal: something new with that title, or something that is there already.
struct FollowUpChoice
{
    FollowUp kind = FollowUp::Vraag;
    QString title;  ///< of what is made; of no action: why not
    QDate due = {}; ///< of a task, and of a question: needed by
    Uid existing = {};
};

/// Answers "What do we do with this?" inside one write: makes the record, with the dossiers and concepts of
/// the signal, ties it to the signal, and puts a signal of our own on the agenda (or, without action, away as
/// handled). Returns what the signal leads to; null for no action.
Result<Uid> followUp(Bank &bank, Write &write, const Signal &signal, const FollowUpChoice &choice);

/// What came of a signal: what was made of it, explorations it is part of, and what else refers to it.
Result<QList<Uid>> followUpsOf(Bank &bank, const Signal &signal);

/// Of which kind a record is that answers it; None for no action.
Kind kindOf(FollowUp followUp);

} // namespace kb
