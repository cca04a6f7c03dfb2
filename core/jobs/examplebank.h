// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "jobs/adviceoffer.h"

namespace kb {

/// Makes a bank with the example: fictitious studies, questions and projects of five directorates-general,
/// with dates around the day that the clock tells. The bank belongs to the unit with that code; in the bank
/// of one directorate-general what belongs to the others has come in from theirs and cannot be changed.
/// What it holds is where it begins: no step of it can be taken back. Conflict when the file exists; NotFound
/// for a unit that the example does not have.
Result<std::unique_ptr<Bank>> makeExampleBank(const QString &path, const QString &unitCode,
                                              const Clock &clock = systemClock());

/// The same with the papers of its own advices that were offered, in Dutch as they are: `render` prints them.
Result<std::unique_ptr<Bank>> makeExampleBank(const QString &path, const QString &unitCode,
                                              const Clock &clock, const RenderPrint &render);

/// Codes of the units whose bank it can be; the coordinator first.
QStringList exampleUnits();

} // namespace kb
