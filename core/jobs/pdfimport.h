// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/item.h"

class QFile;

namespace kb {

class Bank;
class Write;

/// Whether it begins as a PDF does; the name does not matter.
bool looksLikePdf(QFile &file);

/// The study that a PDF proposes; the PDF is read in a program of its own.
Result<Batch> readPdfFile(QFile &file);

/// Keeps the file with the record that came from it.
Result<> attachFile(Bank &bank, Write &write, const Uid &record, const QString &path);

} // namespace kb
