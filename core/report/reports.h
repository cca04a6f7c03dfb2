// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/dossieroverview.h"
#include "report/overlapreport.h"
#include "report/questioncard.h"
#include "report/researchcard.h"

#include <span>

namespace kb {

using ReportContent =
    std::variant<OverlapReportContent, ResearchCardContent, QuestionCardContent, DossierOverviewContent>;

/// A sort of paper that the program can make. Its content is collected by a job; the paper itself is a pure
/// function of that content.
struct ReportSort
{
    QLatin1StringView id; ///< on the command line and in file names; never changes
    const char *title;    ///< source string for translate("Report", …)
    Kind about;           ///< the record it is about; None for the whole bank
    Document (*make)(const ReportContent &content);
};

/// To add a report: its two files, its content in ReportContent, and one line in reports.cpp.
std::span<const ReportSort> reports();

} // namespace kb
