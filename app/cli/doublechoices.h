// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/exitcode.h"
#include "jobs/importjob.h"

namespace kb::cli {

class Session;

/// "3:new;7:same": what to do with the records on those lines, when they resemble another. Empty when it is
/// not written so.
std::optional<QMap<qsizetype, DoublesPolicy>> chosenPerLine(const ImportPlan &plan, const QString &given);

/// Whether a record resembles another and nobody said what to do with it.
bool leavesOutUnasked(const ImportPlan &plan, const ImportChoices &choices);

/// Says why a file was not read, and how a table is.
ExitCode failToRead(Session &session, const Error &error);

} // namespace kb::cli
