// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitiespaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/keptnames.h"
#include "jobs/opportunitylist.h"
#include "jobs/paperinfo.h"
#include "report/agreedwords.h"
#include "report/labels.h"
#include "report/proposalwords.h"

namespace kb {

namespace {

NamedLine namedLine(const Headline &line)
{
    return {.code = line.code,
            .title = line.title,
            .note = line.unitCode,
            .more = {},
            .uid = line.uid,
            .unit = line.unitCode,
            .shareLevel = line.shareLevel};
}

/// With the day on which it needs an answer.
NamedLine lineOfQuestion(const Headline &question, const OpportunityLine &group, Language language)
{
    NamedLine line = namedLine(question);
    line.more = longDate(group.needBys.value(question.uid), language);
    line.isAnswered = group.answered.contains(question.uid);
    return line;
}

NamedLine lineOfProject(const OpportunityProject &project, Language language)
{
    NamedLine line = namedLine(project.line);
    line.note = projectNote(project.line.unitCode, project.stage(), project.money, language);
    return line;
}

void addExpert(ReportedOpportunity &reported, const OpportunityExpert &expert)
{
    reported.experts.append(expert.inALine());
    NamedRecord person = namedRecord(expert.line);
    person.name = expert.inALine();
    reported.named.append(person);
}

ReportedOpportunity reported(const OpportunityLine &group, const OpportunityAround &around, Language language)
{
    ReportedOpportunity reported{.title = group.title(),
                                 .units = group.units,
                                 .concepts = group.shared,
                                 .proposal = group.proposal,
                                 .needBy = group.needBy,
                                 .needed = group.needed,
                                 .counted = group.counted,
                                 .highestByName = group.highestByName,
                                 .hinges = around.hinges};
    for (const Headline &question : group.questions)
        reported.questions.append(lineOfQuestion(question, group, language));
    for (const OpportunityProject &project : around.projects)
        reported.projects.append(lineOfProject(project, language));
    for (const OpportunityStudy &study : around.studies)
        reported.studies.append(namedLine(study.line));
    for (const OpportunityExpert &expert : around.experts)
        addExpert(reported, expert);
    return reported;
}

/// Read once, whatever people did with them: each group goes to its place by its state.
Result<QList<OpportunityLine>> allGroups(const OpportunityList &list)
{
    const auto ids = list.ids(OpportunityQuery::ofAll());
    return ids ? list.lines(*ids) : Result<QList<OpportunityLine>>(ids.error());
}

/// Who may read of it: it may be called as one of its questions.
ShareLevel shareLevelOfGroup(const OpportunityLine &group)
{
    ShareLevel level = ShareLevel::InternBzk;
    for (const Headline &question : group.questions)
        level = strictest(level, question.shareLevel);
    return level;
}

/// What was said of it.
NamedLine groupNotNeeded(const OpportunityLine &group)
{
    return {.title = group.title(),
            .note = group.notNeeded->decision.reason,
            .shareLevel = shareLevelOfGroup(group)};
}

/// What was agreed.
NamedLine groupAgreed(const OpportunityLine &group, Language language)
{
    const AgreedLine &agreed = group.agreed->agreed;
    return {.title = group.title(),
            .note = agreedInALine(agreed.action, agreed.lead.code, language),
            .shareLevel = shareLevelOfGroup(group)};
}

Result<> placeGroup(Bank &bank, const OpportunityList &list, const OpportunityLine &group,
                    OpportunitiesPaperContent &content)
{
    const Language language = content.info.language;
    switch (group.state()) {
    case GroupState::NietNodig:
        content.notNeeded.append(groupNotNeeded(group));
        return {};
    case GroupState::Afgesproken:
        content.agreed.append(groupAgreed(group, language));
        return {};
    case GroupState::Open:
        break;
    }
    const auto around = list.around(group.questionUids());
    if (!around)
        return around.error();
    const auto proposed = headlines(bank.context().db, {group.proposal.about});
    if (!proposed)
        return proposed.error();
    ReportedOpportunity told = reported(group, *around, language);
    told.named += namedRecords(proposed->values());
    content.groups.append(told);
    return {};
}

} // namespace

Result<OpportunitiesPaperContent> opportunitiesPaperContent(Bank &bank, Language language)
{
    const OpportunityList list(bank);
    const auto info = paperInfo(bank, language);
    const auto loose = list.loose();
    const auto groups = allGroups(list);
    if (const Error *error = firstError(info, loose, groups))
        return *error;

    OpportunitiesPaperContent content{.info = *info};
    for (const OpportunityLine &group : *groups) {
        if (const auto added = placeGroup(bank, list, group, content); !added)
            return added.error();
    }
    for (const Headline &question : *loose)
        content.loose.append(namedLine(question));
    return content;
}

} // namespace kb
