// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordhead.h"
#include "overlap/overlap.h"
#include "report/document.h"

namespace kb {

/// A record of this bank that overlaps with a text of a foreign file.
struct ScanMatch
{
    Uid record;
    QString code;
    QString title;
    QString unit;
    ShareLevel shareLevel = ShareLevel::InternBzk;
    Overlap pair; ///< with its reasons
};

/// A text of the file with what overlaps with it, best first.
struct ScannedText
{
    QString code; ///< as the file has it; may be empty
    QString title;
    QString unit; ///< as the file has it; may be empty
    QList<ScanMatch> matches;
};

/// What a file that is not imported has in common with this bank: plain values.
struct ScanReportContent
{
    doc::Info info; ///< its title may be empty
    QString file;   ///< its name
    int read = 0;   ///< texts
    int skipped = 0;
    QList<ScannedText> texts; ///< those that overlap with something, best first
};

/// One table: what stands in the file, what is here, and why.
Document scanReport(const ScanReportContent &content);

} // namespace kb
