// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitiespaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/opportunitylist.h"
#include "jobs/paperinfo.h"
#include "report/agreedwords.h"
#include "report/labels.h"
#include "report/proposalwords.h"

namespace kb {

namespace {

NamedLine namedLine(const Headline &line)
{
    return {.code = line.code, .title = line.title, .note = line.unitCode, .more = {}, .uid = line.uid};
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
    for (const Headline &question : group.questions) {
        NamedLine line = namedLine(question);
        line.more = longDate(group.needBys.value(question.uid), language);
        line.isAnswered = group.answered.contains(question.uid);
        reported.questions.append(line);
    }
    for (const OpportunityProject &project : around.projects) {
        NamedLine line = namedLine(project.line);
        line.note = projectNote(project.line.unitCode, project.stage(), project.money, language);
        reported.projects.append(line);
    }
    for (const OpportunityStudy &study : around.studies)
        reported.studies.append(namedLine(study.line));
    for (const OpportunityExpert &expert : around.experts)
        reported.experts.append(expert.inALine());
    return reported;
}

Result<QList<OpportunityLine>> groupsIn(const OpportunityList &list, GroupState state)
{
    const auto ids = list.ids({.states = {state}});
    return ids ? list.lines(*ids) : Result<QList<OpportunityLine>>(ids.error());
}

/// With what was said of them.
Result<QList<NamedLine>> groupsNotNeeded(const OpportunityList &list)
{
    const auto groups = groupsIn(list, GroupState::NietNodig);
    if (!groups)
        return groups.error();
    QList<NamedLine> lines;
    for (const OpportunityLine &group : *groups)
        lines.append({.title = group.title(), .note = group.notNeeded->decision.reason});
    return lines;
}

/// With what was agreed.
Result<QList<NamedLine>> groupsAgreed(const OpportunityList &list, Language language)
{
    const auto groups = groupsIn(list, GroupState::Afgesproken);
    if (!groups)
        return groups.error();
    QList<NamedLine> lines;
    for (const OpportunityLine &group : *groups) {
        const AgreedLine &agreed = group.agreed->agreed;
        lines.append({.title = group.title(), .note = agreedInALine(agreed.action, agreed.lead.code, language)});
    }
    return lines;
}

} // namespace

Result<OpportunitiesPaperContent> opportunitiesPaperContent(Bank &bank, Language language)
{
    const OpportunityList list(bank);
    const auto info = paperInfo(bank, language);
    const auto loose = list.loose();
    const auto groups = groupsIn(list, GroupState::Open);
    const auto agreed = groupsAgreed(list, language);
    const auto notNeeded = groupsNotNeeded(list);
    if (const Error *error = firstError(info, loose, groups, agreed, notNeeded))
        return *error;

    OpportunitiesPaperContent content{.info = *info, .agreed = *agreed, .notNeeded = *notNeeded};
    for (const OpportunityLine &group : *groups) {
        const auto around = list.around(group.questionUids());
        if (!around)
            return around.error();
        content.groups.append(reported(group, *around, language));
    }
    for (const Headline &question : *loose)
        content.loose.append(namedLine(question));
    return content;
}

} // namespace kb
