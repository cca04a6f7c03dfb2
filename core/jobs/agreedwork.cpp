// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedwork.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "bank/owners.h"
#include "jobs/jointproposal.h"
#include "model/researchproject.h"
#include "model/task.h"
#include "report/agreedtaskwords.h"

namespace kb {

namespace {

/// To be done before the day that was agreed.
Task agreedTask(const AgreedWork &work, const Uid &unit, const Uid &about, const QString &what)
{
    return {.what = what, .about = about, .due = work.due, .origin = TaskOrigin::Afspraak, .unit = unit};
}

Result<QList<Uid>> projectsUnderWay(Bank &bank, const Uid &question)
{
    const auto uids = bank.links().to(question, LinkType::Question);
    const auto projects = uids ? linesOf(bank.context().db, *uids) : Result<QList<Headline>>(uids.error());
    if (!projects)
        return projects.error();
    QList<Uid> underWay;
    for (const Headline &line : *projects) {
        const auto project = bank.records<ResearchProject>().get(line.uid);
        if (!project)
            return project.error();
        if (isUnderWay(project->phase)) // its committee meets
            underWay.append(line.uid);
    }
    return underWay;
}

/// Which committees are joined.
Result<QList<Headline>> committeesOf(Bank &bank, const QList<Uid> &about)
{
    const auto records = linesOf(bank.context().db, about);
    if (!records)
        return records;
    QList<Uid> projects;
    for (const Headline &record : *records) {
        if (record.kind == Kind::ResearchProject)
            projects.append(record.uid);
        if (record.kind != Kind::KnowledgeQuestion)
            continue;
        const auto studied = projectsUnderWay(bank, record.uid);
        if (!studied)
            return studied.error();
        for (const Uid &project : *studied) {
            if (!projects.contains(project))
                projects.append(project);
        }
    }
    const auto found = linesOf(bank.context().db, projects);
    return found && found->isEmpty() ? Result<QList<Headline>>(records->mid(0, 1)) : found;
}

/// Those that have no say in the project yet; alone, the unit that leads.
QList<Uid> unitsToJoin(const AgreedWork &work, const Headline &project)
{
    QList<Uid> units = QList{work.lead} + work.others;
    units.removeAll(project.unit);
    return units.isEmpty() ? QList{work.lead} : units;
}

Result<Uid> writeMemberTasks(Bank &bank, Write &write, const AgreedWork &work)
{
    const auto projects = committeesOf(bank, work.about);
    if (!projects)
        return projects.error();
    Owners owners(bank);
    QList<Uid> tasks;
    for (const Headline &project : *projects) {
        for (const Uid &unit : unitsToJoin(work, project)) {
            const QString what = memberTaskWords(owners.codeOfUnit(unit), nameOf(project));
            const auto made = bank.records<Task>().insert(write, agreedTask(work, unit, project.uid, what));
            if (!made)
                return made;
            tasks.append(*made);
        }
    }
    return tasks.value(0);
}

Result<Uid> writeResultTask(Bank &bank, Write &write, const AgreedWork &work)
{
    const auto records = linesOf(bank.context().db, work.about);
    if (!records)
        return records.error();
    Uid subject;
    QStringList known;
    QStringList asked;
    for (const Headline &record : *records) {
        const bool isAsked = record.kind == Kind::KnowledgeQuestion;
        (isAsked ? asked : known).append(record.code);
        if (isAsked && subject.isNull())
            subject = record.uid;
    }
    if (subject.isNull())
        subject = work.about.value(0);
    const QString what = resultTaskWords(known, asked);
    return bank.records<Task>().insert(write, agreedTask(work, work.lead, subject, what));
}

} // namespace

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
        return writeResultTask(bank, write, work);
    if (work.kind == ActionKind::CommissieAansluiten)
        return writeMemberTasks(bank, write, work);
    return Error{Error::Code::InvalidInput, QStringLiteral("kind")};
}

} // namespace kb
