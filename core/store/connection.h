// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

struct sqlite3;

namespace kb {

enum class OpenMode;

/// "KNBK": marks the file as a bank of this program.
inline constexpr int BankApplicationId = 0x4b4e424b;

/// Opens a connection by the recipe for every bank (design: reliability 5): defensive, no untrusted schema,
/// no extensions, limits, full synchronisation, write-ahead log read back. The caller closes it, also on
/// an error, when it is not null.
Result<> openConnection(const QString &path, OpenMode mode, sqlite3 **connection);

/// Statements of our own, without data.
Result<> run(sqlite3 *connection, const char *sql);

/// From now on a commit does not wait for the disk; the write-ahead log stays sound.
Result<> doNotWaitForDisk(sqlite3 *connection);
/// From now on no commit shortens the write-ahead log.
Result<> leaveLogAlone(sqlite3 *connection);
/// From now on a commit here shortens the log when it is long, and begins it anew.
void keepLogShort(sqlite3 *connection);
/// Brings the log into the file, as far as nobody reads in it, and begins it anew. Waits for the disk.
Result<> shortenLog(sqlite3 *connection);

inline constexpr int LongLog = 1000; ///< pages, as for SQLite

/// The code for an SQLite result code.
Error errorOf(int status, const char *message);

/// After these the connection must be closed and opened anew.
bool leavesConnectionInDoubt(int status);

} // namespace kb
