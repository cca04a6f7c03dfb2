// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedcommittee.h"

#include "bank/children.h"
#include "bank/headlines.h"
#include "bank/owners.h"
#include "model/committeemember.h"
#include "model/researchproject.h"
#include "report/agreedtaskwords.h"

namespace kb {

namespace {

/// A project is one where its committee still meets or is still to meet.
Result<bool> canBeJoined(Bank &bank, const Headline &record)
{
    if (record.kind != Kind::ResearchProject)
        return false;
    const auto project = bank.records<ResearchProject>().get(record.uid);
    return project ? Result<bool>(project->phase < Phase::Opgeleverd) : project.error();
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

Result<QList<Uid>> projectsToJoin(Bank &bank, const Headline &record)
{
    if (record.kind == Kind::KnowledgeQuestion)
        return projectsUnderWay(bank, record.uid);
    const auto joined = canBeJoined(bank, record);
    if (!joined)
        return joined.error();
    return *joined ? QList<Uid>{record.uid} : QList<Uid>();
}

/// The projects whose committees are joined; empty while there is none.
Result<QList<Headline>> committeesOf(Bank &bank, const QList<Headline> &records)
{
    QList<Uid> projects;
    for (const Headline &record : records) {
        const auto found = projectsToJoin(bank, record);
        if (!found)
            return found.error();
        for (const Uid &project : *found) {
            if (!projects.contains(project))
                projects.append(project);
        }
    }
    return linesOf(bank.context().db, projects);
}

/// Those that have no say in the research of that unit yet; alone, the unit that leads.
QList<Uid> unitsToJoin(const AgreedWork &work, const Uid &unit)
{
    QList<Uid> units = QList{work.lead} + work.others;
    units.removeAll(unit);
    return units.isEmpty() ? QList{work.lead} : units;
}

/// Where the project is this bank's to change, and the unit has no place yet.
Result<> keepPlace(Bank &bank, Write &write, const Uid &project, const Uid &unit)
{
    const auto stored = bank.records<ResearchProject>().get(project);
    if (!stored)
        return stored.error();
    if (!Owners(bank).of(*stored).isOurs)
        return {};
    const auto members = childrenOf<CommitteeMember>(bank, "committee_member/of_project", project);
    if (!members)
        return members.error();
    if (std::ranges::find(*members, unit, &CommitteeMember::unit) != members->cend())
        return {};
    const auto made = bank.records<CommitteeMember>().insert(write, {.project = project, .unit = unit});
    return made ? Result<>() : Result<>(made.error());
}

Result<QList<Uid>> joinProject(Bank &bank, Write &write, const AgreedWork &work, const Headline &project)
{
    Owners owners(bank);
    QList<Uid> tasks;
    for (const Uid &unit : unitsToJoin(work, project.unit)) {
        if (auto kept = keepPlace(bank, write, project.uid, unit); !kept)
            return kept.error();
        const QString what = memberTaskWords(owners.codeOfUnit(unit), nameOf(project));
        const auto made = bank.records<Task>().insert(write, agreedTask(work, unit, project.uid, what));
        if (!made)
            return made.error();
        tasks.append(*made);
    }
    return tasks;
}

/// The unit that leads will have the project.
Result<Uid> joinProjectToCome(Bank &bank, Write &write, const AgreedWork &work,
                              const QList<Headline> &records)
{
    Owners owners(bank);
    QStringList codes;
    for (const Headline &record : records)
        codes.append(codeOrTitle(record));
    Uid first;
    for (const Uid &unit : unitsToJoin(work, work.lead)) {
        const QString what = memberToComeTaskWords(owners.codeOfUnit(unit), codes);
        const auto made =
            bank.records<Task>().insert(write, agreedTask(work, unit, work.about.value(0), what));
        if (!made)
            return made;
        if (first.isNull())
            first = *made;
    }
    return first;
}

} // namespace

Result<Uid> writeCommitteeJoined(Bank &bank, Write &write, const AgreedWork &work)
{
    const auto records = linesOf(bank.context().db, work.about);
    const auto projects = records ? committeesOf(bank, *records) : Result<QList<Headline>>(records.error());
    if (!projects)
        return projects.error();
    if (projects->isEmpty())
        return joinProjectToCome(bank, write, work, *records);
    Uid first;
    for (const Headline &project : *projects) {
        const auto tasks = joinProject(bank, write, work, project);
        if (!tasks)
            return tasks.error();
        if (first.isNull())
            first = tasks->value(0);
    }
    return first;
}

} // namespace kb
