// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/exitcode.h"
#include "model/kind.h"

namespace kb::cli {

class Session;

// One function per command; each in the file of its group.

ExitCode bankNew(Session &session);
ExitCode bankInfo(Session &session);
ExitCode bankCheck(Session &session);
ExitCode bankRebuild(Session &session);
ExitCode bankHistory(Session &session);
ExitCode bankUndo(Session &session);
ExitCode bankRedo(Session &session);
ExitCode bankBackup(Session &session);
ExitCode bankRestore(Session &session);
ExitCode bankCopy(Session &session);

ExitCode importFiles(Session &session);
ExitCode exportRecords(Session &session);
ExitCode convertFile(Session &session);

ExitCode eventCopy(Session &session);
ExitCode eventChecklist(Session &session);
ExitCode eventImport(Session &session);
ExitCode eventCalendar(Session &session);
ExitCode eventExport(Session &session);

ExitCode searchBank(Session &session);

ExitCode overlapRun(Session &session);
ExitCode overlapList(Session &session);
ExitCode overlapOpportunities(Session &session);
ExitCode overlapMatrixTable(Session &session);
ExitCode overlapNetwork(Session &session);
ExitCode overlapExplain(Session &session);
ExitCode overlapDecide(Session &session);
ExitCode overlapLessons(Session &session);
ExitCode overlapLog(Session &session);
ExitCode overlapRule(Session &session);
ExitCode overlapAdd(Session &session);
ExitCode overlapSecond(Session &session);
ExitCode overlapPropose(Session &session);
ExitCode overlapAction(Session &session);
ExitCode overlapGroup(Session &session);
ExitCode overlapIgnore(Session &session);
ExitCode overlapIntroduce(Session &session);
ExitCode overlapCount(Session &session);
ExitCode overlapReportTo(Session &session);
ExitCode overlapScan(Session &session);

ExitCode gapsList(Session &session);
ExitCode gapsReport(Session &session);
ExitCode approachReport(Session &session);
ExitCode gapsMap(Session &session);
ExitCode gapsDismiss(Session &session);
ExitCode gapsRestore(Session &session);
ExitCode gapsDecide(Session &session);
ExitCode gapsNature(Session &session);
ExitCode gapsAdd(Session &session);
ExitCode gapsRemove(Session &session);
ExitCode gapsKeep(Session &session);
ExitCode gapsSince(Session &session);

ExitCode signalFetch(Session &session);
ExitCode signalNote(Session &session);
ExitCode signalAssess(Session &session);
ExitCode signalVerdict(Session &session);
ExitCode signalLink(Session &session);
ExitCode signalFollow(Session &session);
ExitCode signalFinish(Session &session);
ExitCode signalSetAside(Session &session);
ExitCode signalRadarTable(Session &session);

ExitCode bulletinCompose(Session &session);
ExitCode bulletinSettle(Session &session);
ExitCode bulletinIssue(Session &session);
ExitCode bulletinCorrect(Session &session);
ExitCode bulletinFeedTo(Session &session);

ExitCode adviceRender(Session &session);
ExitCode adviceOffer(Session &session);
ExitCode adviceDecide(Session &session);
ExitCode adviceConsult(Session &session);
ExitCode adviceRevise(Session &session);
ExitCode adviceWithdraw(Session &session);
ExitCode adviceFrom(Session &session);
ExitCode adviceCheck(Session &session);
ExitCode advicePages(Session &session);
ExitCode adviceUses(Session &session);
ExitCode citationAdd(Session &session);

ExitCode agendaTimes(Session &session);
ExitCode agendaMove(Session &session);
ExitCode participantAdd(Session &session);
ExitCode insightQuestion(Session &session);
ExitCode insightSignal(Session &session);

ExitCode personAnonymise(Session &session);
ExitCode personMerge(Session &session);
ExitCode instituteMerge(Session &session);

ExitCode linkRecords(Session &session);
ExitCode unlinkRecords(Session &session);
ExitCode showLinks(Session &session);
ExitCode todayLines(Session &session);

ExitCode printRecord(Session &session);
ExitCode demo(Session &session);

/// The verbs of recordverbs.h, the same for every kind.
ExitCode recordCommand(Session &session, Kind kind);
template <Kind kind> ExitCode recordsOf(Session &session)
{
    return recordCommand(session, kind);
}

} // namespace kb::cli
