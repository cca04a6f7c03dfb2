// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapforms.h"

#include "report/words.h"

namespace kb {

QString label(OverlapForm form)
{
    switch (form) {
    case OverlapForm::Full:
        return Report::tr("Full");
    case OverlapForm::Meeting:
        return Report::tr("For the meeting");
    case OverlapForm::PerUnit:
        return Report::tr("Per unit");
    case OverlapForm::OnePage:
        return Report::tr("One page");
    }
    return {};
}

bool listsDismissedPairs(OverlapForm form)
{
    return form == OverlapForm::Full || form == OverlapForm::Meeting;
}

Document overlapReportIn(OverlapForm form, const OverlapReportContent &content, const QString &unit)
{
    switch (form) {
    case OverlapForm::Full:
        return overlapReport(content);
    case OverlapForm::Meeting:
        return overlapMeetingReport(content);
    case OverlapForm::PerUnit:
        return unit.isEmpty() ? overlapUnitsReport(content) : overlapUnitReport(content, unit);
    case OverlapForm::OnePage:
        return overlapOnePage(content);
    }
    return {};
}

} // namespace kb
