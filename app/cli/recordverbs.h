// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/exitcode.h"
#include "model/recordtype.h"

namespace kb::cli {

class Session;

// What can be done with the records of any type, from its field table. The first word is the verb.

ExitCode addRecord(Session &session, const RecordType &type);
ExitCode editRecord(Session &session, const RecordType &type);
/// All of them, or those of which the fields that are given have that value.
ExitCode listRecords(Session &session, const RecordType &type);
ExitCode showRecord(Session &session, const RecordType &type);
ExitCode removeRecord(Session &session, const RecordType &type);
/// What could be better about a record.
ExitCode checkRecord(Session &session, const RecordType &type);

} // namespace kb::cli
