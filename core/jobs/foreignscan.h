// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/scanreport.h"

namespace kb {

class Bank;

/// Compares the questions and studies of a file with this bank, by the measure of a full run, without
/// importing anything (spec 11, B11): what comes from the file is one foreign unit, so each text is compared
/// with the records of every unit here. Strong and probable pairs only. The bank is read and never written.
/// Seconds for thousands of records. Cancelled when stopped; the errors of readFile().
Result<ScanReportContent> scanForeignFile(Bank &bank, const QString &path, QStringView formatId = {},
                                          const Progress &progress = {}, const std::stop_token &stop = {});

/// What was found as a paper of this bank.
Result<Document> scanPaper(Bank &bank, ScanReportContent found, Language language);

} // namespace kb
