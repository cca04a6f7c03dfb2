// SPDX-License-Identifier: EUPL-1.2
#include "jobs/reportedactions.h"

#include "bank/bank.h"
#include "jobs/agreedactions.h"
#include "jobs/keptnames.h"

namespace kb {

namespace {

ReportedAction reportedAction(const AgreedLine &line)
{
    ReportedAction action{.what = line.action.what,
                          .kind = line.action.kind,
                          .lead = line.lead.code,
                          .others = line.otherCodes(),
                          .due = line.action.due,
                          .status = line.action.status,
                          .answer = line.action.answer,
                          .answerText = line.action.answerText,
                          .daysLate = line.daysLate,
                          .result = line.action.result};
    for (const Headline &record : line.about) {
        action.about.append(record.code);
        action.records.insert(record.uid);
    }
    action.named = namedRecords(line.about);
    if (!line.followUp.deleted) {
        action.followUp = nameOf(line.followUp);
        action.named += namedRecords({line.followUp});
    }
    return action;
}

Result<QList<ReportedAction>> reportedActions(Bank &bank, const Result<QList<qint64>> &ids)
{
    const auto lines = ids ? AgreedActions(bank).lines(*ids) : Result<QList<AgreedLine>>(ids.error());
    if (!lines)
        return lines.error();
    QList<ReportedAction> actions;
    for (const AgreedLine &line : *lines)
        actions.append(reportedAction(line));
    return actions;
}

} // namespace

Result<QList<ReportedAction>> whatUnitsAgreed(Bank &bank)
{
    return reportedActions(bank, AgreedActions(bank).ids({}));
}

Result<QList<ReportedAction>> whatUnitsAgreedAbout(Bank &bank, const Uid &one, const Uid &other)
{
    auto agreed = AgreedActions(bank).aboutPair(one, other);
    if (!agreed)
        return agreed.error();
    std::ranges::sort(*agreed, {}, [](const OverlapAction &action) {
        return std::tuple(!isRunning(action.status), action.due, action.facts.id); // as in their list
    });
    QList<qint64> ids;
    for (const OverlapAction &action : std::as_const(*agreed))
        ids.append(action.facts.id);
    return reportedActions(bank, ids);
}

} // namespace kb
