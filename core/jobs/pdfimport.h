// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/item.h"

#include <stop_token>

class QFile;

namespace kb {

class Bank;
class Write;

/// Whether it begins as a PDF does; the name does not matter.
bool looksLikePdf(QFile &file);

/// The study that a PDF proposes; the PDF is read in a program of its own. Fails with Unreadable when that
/// program is missing.
Result<Batch> readPdfFile(QFile &file, const std::stop_token &stop = {});

/// Whether the record has a file with the same bytes.
Result<bool> isAttached(Bank &bank, const Uid &record, const QString &path);

/// Keeps the file with the record that came from it.
Result<> attachFile(Bank &bank, Write &write, const Uid &record, const QString &path);

} // namespace kb
