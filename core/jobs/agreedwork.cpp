// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedwork.h"

#include "bank/bank.h"
#include "jobs/agreedcommittee.h"
#include "jobs/agreedresult.h"
#include "jobs/jointproposal.h"
#include "report/agreedtaskwords.h"

namespace kb {

Task agreedTask(const AgreedWork &work, const Uid &unit, const Uid &about, const QString &what)
{
    return {.what = what, .about = about, .due = work.due, .origin = TaskOrigin::Afspraak, .unit = unit};
}

Result<Uid> writeAgreedResearch(Bank &bank, Write &write, const AgreedWork &work)
{
    const auto project = writeJointResearch(
        bank, write, {.title = work.title, .questions = work.about, .lead = work.lead, .units = work.others});
    if (!project)
        return project;
    const QString what = proposalTaskWords(work.title.simplified());
    const auto task = bank.records<Task>().insert(write, agreedTask(work, work.lead, *project, what));
    return task ? project : task;
}

bool asksForTasks(ActionKind kind)
{
    return kind == ActionKind::ResultaatDelen || kind == ActionKind::CommissieAansluiten;
}

Result<Uid> writeAgreedTasks(Bank &bank, Write &write, const AgreedWork &work)
{
    if (work.kind == ActionKind::ResultaatDelen)
        return writeResultShared(bank, write, work);
    if (work.kind == ActionKind::CommissieAansluiten)
        return writeCommitteeJoined(bank, write, work);
    return Error{Error::Code::InvalidInput, QStringLiteral("kind")};
}

} // namespace kb
