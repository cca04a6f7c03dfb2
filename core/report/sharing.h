// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "report/gapmappaper.h"
#include "report/networkpaper.h"
#include "report/overlapreport.h"
#include "report/radarpaper.h"
#include "report/scanreport.h"

namespace kb {

// To whom a paper may go: to nobody who may not see a record of which it has the title, and never wider than
// its info says. What only its own unit may see makes the whole paper so.

ShareLevel shareLevelOf(const OverlapReportContent &content);
ShareLevel shareLevelOf(const OpportunitiesPaperContent &content);
ShareLevel shareLevelOf(const GapReportContent &content);
ShareLevel shareLevelOf(const GapMapPaperContent &content);
ShareLevel shareLevelOf(const NetworkPaperContent &content);
ShareLevel shareLevelOf(const ScanReportContent &content);
ShareLevel shareLevelOf(const RadarPaperContent &content);
/// The same of a paper about one record, which is shared as widely as `own`.
ShareLevel shareLevelOf(ShareLevel own, const QList<NamedRecord> &named);

/// What may go to that unit, by its code: without what others keep for themselves (spec 05, 5.8). A
/// group goes without it too, and does not when questions of only one unit are left. Where a reason, a
/// proposal or an agreement names such a record, it goes without the name.
OverlapReportContent readableBy(const QString &unit, OverlapReportContent content);

} // namespace kb
