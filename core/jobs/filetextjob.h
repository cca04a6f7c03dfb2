// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/filetexts.h"
#include "base/progress.h"

#include <stop_token>

class QIODevice;

namespace kb {

class Bank;
class PdfReader;

/// What a file says: of a PDF by its reader, of plain text, HTML, ODT and DOCX by our own. What is wrong with
/// the file is in the outcome. Fails with NotFound when there is no reader of PDFs to start, and with
/// Cancelled.
Result<FileText> readFileText(QIODevice &content, const QString &name, const PdfReader &reader,
                              const std::stop_token &stop = {});

/// Reads the attached files that nobody read yet, so that they are found by what they say; each is kept as it
/// is read, so nothing is lost when it is stopped. Gives how many were read. For a worker's thread.
Result<int> readFileTexts(Bank &bank, const PdfReader &reader, const Progress &progress = {},
                          const std::stop_token &stop = {});

} // namespace kb
