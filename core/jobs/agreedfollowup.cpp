// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedfollowup.h"

#include "bank/bank.h"
#include "jobs/agreedmeeting.h"
#include "jobs/agreedwork.h"
#include "jobs/questionmerge.h"

namespace kb {

namespace {

bool areAllQuestions(const QList<Headline> &records)
{
    return std::ranges::all_of(records,
                               [](const Headline &record) { return record.kind == Kind::KnowledgeQuestion; });
}

QList<Uid> uidsOfSubjects(const AgreedLine &line)
{
    QList<Uid> uids;
    for (const Headline &record : line.about)
        uids.append(record.uid);
    return uids;
}

QList<Uid> uidsOfOthers(const AgreedLine &line)
{
    QList<Uid> uids;
    for (const Unit &unit : line.others)
        uids.append(unit.uid);
    return uids;
}

AgreedWork workOf(const AgreedLine &line)
{
    return {.kind = line.action.kind,
            .title = line.action.what,
            .about = uidsOfSubjects(line),
            .lead = line.action.leadUnit,
            .others = uidsOfOthers(line),
            .due = line.action.due};
}

/// As a list shows it, where that can be made of it.
Result<AgreedLine> lineToMake(Bank &bank, const Uid &agreed, AgreedMaking making)
{
    auto line = AgreedActions(bank).line(agreed);
    if (line && makingOf(*line) != making)
        return Error{Error::Code::InvalidInput, QStringLiteral("kind")};
    return line;
}

Result<> keepFollowUp(Bank &bank, Write &write, const OverlapAction &action, const Uid &made)
{
    OverlapAction followed = action;
    followed.followUp = made;
    return bank.records<OverlapAction>().update(write, followed, action);
}

/// Makes something of that kind, and ties it to the agreement.
Result<Uid> makeFollowUp(Bank &bank, const OverlapAction &action, Kind kind,
                         const std::function<Result<Uid>(Write &)> &make)
{
    const StepLabel label{QStringLiteral("make"), kind, 1, action.what};
    return bank.write(label, [&](Write &write) -> Result<Uid> {
        const auto made = make(write);
        const auto kept = made ? keepFollowUp(bank, write, action, *made) : Result<>(made.error());
        return kept ? made : Result<Uid>(kept.error());
    });
}

} // namespace

AgreedMaking makingOf(const AgreedLine &line)
{
    const bool isFollowed = !line.followUp.uid.isNull() && !line.followUp.deleted;
    if (isFollowed || !isRunning(line.action.status) || line.about.isEmpty())
        return AgreedMaking::Nothing;
    if (line.action.kind == ActionKind::SessieOrganiseren)
        return AgreedMaking::Meeting;
    if (asksForTasks(line.action.kind))
        return AgreedMaking::Tasks;
    if (!areAllQuestions(line.about))
        return AgreedMaking::Nothing;
    if (line.action.kind == ActionKind::SamenProgrammeren)
        return AgreedMaking::Research;
    const bool isMerge = line.action.kind == ActionKind::VragenSamenvoegen && line.about.size() > 1;
    return isMerge ? AgreedMaking::Merge : AgreedMaking::Nothing;
}

Result<Uid> makeAgreedMeeting(Bank &bank, const Uid &agreed)
{
    const auto line = lineToMake(bank, agreed, AgreedMaking::Meeting);
    if (!line)
        return line.error();
    const OverlapAction &action = line->action;
    return makeFollowUp(bank, action, Kind::Event, [&](Write &write) {
        return writeAgreedMeeting(bank, write,
                                  {.title = action.what,
                                   .about = uidsOfSubjects(*line),
                                   .organiser = action.leadUnit,
                                   .units = uidsOfOthers(*line)});
    });
}

Result<Uid> makeAgreedResearch(Bank &bank, const Uid &agreed)
{
    const auto line = lineToMake(bank, agreed, AgreedMaking::Research);
    if (!line)
        return line.error();
    return makeFollowUp(bank, line->action, Kind::ResearchProject,
                        [&](Write &write) { return writeAgreedResearch(bank, write, workOf(*line)); });
}

Result<Uid> makeAgreedTasks(Bank &bank, const Uid &agreed)
{
    const auto line = lineToMake(bank, agreed, AgreedMaking::Tasks);
    if (!line)
        return line.error();
    return makeFollowUp(bank, line->action, Kind::Task,
                        [&](Write &write) { return writeAgreedTasks(bank, write, workOf(*line)); });
}

Result<QList<Headline>> survivorsOf(Bank &bank, const AgreedLine &line)
{
    const auto mayGo = mergeableQuestions(bank, uidsOfSubjects(line));
    if (!mayGo)
        return mayGo.error();
    QList<Headline> stay;
    for (const Headline &question : line.about) {
        if (std::ranges::any_of(*mayGo, [&](const Uid &gone) { return gone != question.uid; }))
            stay.append(question);
    }
    std::ranges::stable_partition(
        stay, [&](const Headline &question) { return question.unit == line.action.leadUnit; });
    return stay;
}

Result<> mergeAgreed(Bank &bank, const Uid &agreed, const Uid &survivor)
{
    const auto line = lineToMake(bank, agreed, AgreedMaking::Merge);
    auto gone = line ? mergeableQuestions(bank, uidsOfSubjects(*line)) : Result<QList<Uid>>(line.error());
    if (!gone)
        return gone.error();
    if (!uidsOfSubjects(*line).contains(survivor))
        return Error{Error::Code::InvalidInput, QStringLiteral("merged_into")};
    gone->removeAll(survivor);
    if (gone->isEmpty())
        return Error{Error::Code::NotOwner, {}};
    const StepLabel label{QStringLiteral("edit"), Kind::OverlapAction, 1, line->action.what};
    return bank.write(label, [&](Write &write) -> Result<> {
        for (const Uid &question : std::as_const(*gone)) {
            if (auto merged = writeMerge(bank, write, question, survivor); !merged)
                return merged;
        }
        return keepFollowUp(bank, write, line->action, survivor);
    });
}

} // namespace kb
