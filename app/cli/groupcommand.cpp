// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/groupmeeting.h"
#include "jobs/opportunitylist.h"
#include "jobs/opportunitynames.h"

namespace kb::cli {

namespace {

using namespace Qt::StringLiterals;

/// The group that a question is in; NotFound when it is in none.
Result<OpportunityLine> groupOf(Bank &bank, const Uid &question)
{
    const OpportunityList list(bank);
    const auto ids = list.ids(OpportunityQuery::ofAll());
    const auto groups = ids ? list.lines(*ids) : Result<QList<OpportunityLine>>(ids.error());
    if (!groups)
        return groups.error();
    for (const OpportunityLine &group : *groups) {
        if (group.questionUids().contains(question))
            return group;
    }
    return Error{Error::Code::NotFound, textOf(question)};
}

using StepOfGroup = std::function<ExitCode(Bank &bank, const OpportunityLine &group)>;

/// One step with the group of the question that stands after the verb.
ExitCode inGroup(Session &session, const StepOfGroup &step)
{
    const auto bank = session.openBank();
    if (!bank)
        return ExitCode::Failed;
    const auto group = groupOf(*bank, session.uid(1));
    return group ? step(*bank, *group) : session.fail(group.error());
}

ExitCode nameGroup(Session &session)
{
    return inGroup(session, [&](Bank &bank, const OpportunityLine &group) {
        return session.outcome(
            nameOpportunity(bank, group.questionUids(), session.arguments().value(u"name"_s)));
    });
}

ExitCode meetAboutGroup(Session &session)
{
    return inGroup(session, [&](Bank &bank, const OpportunityLine &group) {
        const QString title =
            session.arguments().value(u"title"_s, Cli::tr("Meeting on %1").arg(group.title()));
        const auto made = planGroupMeeting(bank, title, group.questionUids());
        if (!made)
            return session.fail(made.error());
        session.print(textOf(*made));
        return ExitCode::Done;
    });
}

ExitCode setGroupAside(Session &session)
{
    const QString reason = session.arguments().value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return session.wrongUse();
    return inGroup(session, [&](Bank &bank, const OpportunityLine &group) {
        return session.outcome(sayNotNeeded(bank, group.title(), group.questionUids(), reason));
    });
}

ExitCode takeGroupBack(Session &session)
{
    return inGroup(session, [&](Bank &bank, const OpportunityLine &group) {
        return session.outcome(sayNeededAfterAll(bank, group.title(), group.questionUids()));
    });
}

struct GroupVerb
{
    QLatin1StringView name;
    ExitCode (*run)(Session &session);
};

constexpr std::array groupVerbs{GroupVerb{"name"_L1, nameGroup}, GroupVerb{"meeting"_L1, meetAboutGroup},
                                GroupVerb{"not-needed"_L1, setGroupAside},
                                GroupVerb{"needed"_L1, takeGroupBack}};

} // namespace

ExitCode overlapGroup(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto verb = std::ranges::find(groupVerbs, arguments.word(0), &GroupVerb::name);
    if (verb == groupVerbs.end() || arguments.words().size() != 2 || session.uid(1).isNull())
        return session.wrongUse();
    return verb->run(session);
}

} // namespace kb::cli
