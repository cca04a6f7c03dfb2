// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "exchange/format.h"
#include "exchange/spreadsheet.h"

namespace kb {

class Bank;

/// The records with what they point at by name, ready for a format. All of one kind: studies or questions.
Result<QList<Item>> exportItems(Bank &bank, Kind kind, const QList<qint64> &ids,
                                const Progress &progress = {}, const std::stop_token &stop = {});

/// Writes records to a file: the old file or the new one, never half of it. InvalidInput when the format
/// cannot carry the kind.
Result<> exportTo(Bank &bank, const QString &path, const Format &format, Kind kind, const QList<qint64> &ids,
                  const Progress &progress = {}, const std::stop_token &stop = {});

enum class TableFormat { Ods, Csv };

/// Writes a table to a file, in the same way.
Result<> saveTable(const QString &path, TableFormat format, const Spreadsheet &table);

} // namespace kb
