// SPDX-License-Identifier: EUPL-1.2
#include "report/reports.h"

#include "report/words.h"

namespace kb {

namespace {

/// Ties the function of a report to the content that it needs.
template <typename Content, Document (*make)(const Content &)>
constexpr ReportSort sort(const char *id, const char *title, Kind about)
{
    return {QLatin1StringView(id), title, about,
            [](const ReportContent &content) { return make(std::get<Content>(content)); }};
}

} // namespace

std::span<const ReportSort> reports()
{
    static constexpr std::array known{
        sort<OverlapReportContent, overlapReport>("overlap", QT_TRANSLATE_NOOP("Report", "Overlap report"),
                                                  Kind::None),
        sort<ResearchCardContent, researchCard>("research-card", QT_TRANSLATE_NOOP("Report", "Research card"),
                                                Kind::Study),
        sort<QuestionCardContent, questionCard>("question-card", QT_TRANSLATE_NOOP("Report", "Question card"),
                                                Kind::KnowledgeQuestion),
        sort<DossierOverviewContent, dossierOverview>(
            "dossier-overview", QT_TRANSLATE_NOOP("Report", "Dossier overview"), Kind::PolicyDossier),
    };
    return known;
}

} // namespace kb
