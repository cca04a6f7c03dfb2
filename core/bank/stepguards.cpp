// SPDX-License-Identifier: EUPL-1.2
#include "bank/stepguards.h"

#include "bank/fieldids.h"
#include "bank/storedrecord.h"
#include "model/advicesteps.h"
#include "model/bulletinitem.h"
#include "model/conditionalfields.h"
#include "model/lifecycle.h"
#include "model/meetingsteps.h"
#include "model/projectsteps.h"
#include "model/signalsteps.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using StepNames = Result<QStringList>;

/// The rule of R with what the query counts around the record; `read` makes the surroundings of a row.
template <typename R, typename Read>
StepNames missingAround(BankContext &context, const Proposal &proposal, const char *query, Read read)
{
    const auto around = context.db.one(sqlFile(query), read, proposal.id);
    if (!around)
        return around.error();
    return missingForStep(recordOf<R>(proposal.before), recordOf<R>(proposal.after), *around);
}

template <typename R> StepNames missingAlone(BankContext &, const Proposal &proposal)
{
    return missingForStep(recordOf<R>(proposal.before), recordOf<R>(proposal.after));
}

StepNames ofQuestion(BankContext &context, const Proposal &proposal)
{
    return missingAround<KnowledgeQuestion>(
        context, proposal, "knowledge_question/step_surroundings",
        [](Row row) { return QuestionSurroundings{.answers = row.next<int>()}; });
}

Result<ProjectSurroundings> aroundProject(BankContext &context, qint64 id)
{
    return context.db.one(
        sqlFile("research_project/surroundings"),
        [](Row row) {
            return ProjectSurroundings{.questions = row.next<int>(),
                                       .dossiers = row.next<int>(),
                                       .finalReports = row.next<int>(),
                                       .decidedResults = row.next<int>(),
                                       .openOverlaps = row.next<int>(),
                                       .chairs = row.next<int>(),
                                       .independents = row.next<int>(),
                                       .committeeMeetings = row.next<int>(),
                                       .openComments = row.next<int>(),
                                       .uses = row.next<int>(),
                                       .lessons = row.next<int>(),
                                       .stoppedFrom = fromCode<Phase>(row.next<QString>())};
        },
        id);
}

StepNames ofProject(BankContext &context, const Proposal &proposal)
{
    const auto around = aroundProject(context, proposal.id);
    if (!around)
        return around.error();
    const auto after = recordOf<ResearchProject>(proposal.after);
    if (proposal.before.isEmpty())
        return missingToBegin(after, *around);
    return missingForStep(recordOf<ResearchProject>(proposal.before), after, *around);
}

StepNames ofSignal(BankContext &context, const Proposal &proposal)
{
    return missingAround<Signal>(context, proposal, "signal/step_surroundings",
                                 [](Row row) { return SignalSurroundings{.dossiers = row.next<int>()}; });
}

StepNames ofEvent(BankContext &context, const Proposal &proposal)
{
    return missingAround<Event>(context, proposal, "event/step_surroundings", [](Row row) {
        return EventSurroundings{.participants = row.next<int>(), .insights = row.next<int>()};
    });
}

StepNames ofAdvice(BankContext &context, const Proposal &proposal)
{
    return missingAround<Advice>(context, proposal, "advice/step_surroundings", [](Row row) {
        return AdviceSurroundings{.subjects = row.next<int>(),
                                  .statements = row.next<int>(),
                                  .unsupported = row.next<int>(),
                                  .gaps = row.next<int>(),
                                  .consulted = row.next<int>()};
    });
}

StepNames ofBulletin(BankContext &context, const Proposal &proposal)
{
    return missingAround<Bulletin>(context, proposal, "bulletin/step_surroundings",
                                   [](Row row) { return row.next<int>(); });
}

/// A part of what its reader has stays as it is: it comes, changes and goes no more.
template <typename Whole, typename IsOut>
StepNames partOf(BankContext &context, const Proposal &proposal, IsOut isOut, const char *name)
{
    const Values &values = proposal.before.isEmpty() ? proposal.after : proposal.before;
    const auto whole =
        storedRecord(context.db, recordTypeOf<Whole>, Codec<Uid>::from(values.value(ParentField)));
    if (!whole)
        return whole.error().code == Error::Code::NotFound ? StepNames(QStringList()) : whole.error();
    return isOut(recordOf<Whole>(*whole).status) ? QStringList{QString::fromLatin1(name)} : QStringList();
}

StepNames ofPiece(BankContext &context, const Proposal &proposal)
{
    return partOf<Bulletin>(
        context, proposal, [](BulletinStatus status) { return isIssued(status); }, "issued");
}

StepNames ofSupport(BankContext &context, const Proposal &proposal)
{
    return partOf<Advice>(
        context, proposal, [](AdviceStatus status) { return isOffered(status); }, "offered");
}

struct StepGuard
{
    Kind kind;
    StepNames (*missing)(BankContext &context, const Proposal &proposal);
};

constexpr std::array stepGuards{
    StepGuard{Kind::KnowledgeQuestion, ofQuestion},
    StepGuard{Kind::ResearchProject, ofProject},
    StepGuard{Kind::Study, missingAlone<Study>},
    StepGuard{Kind::Signal, ofSignal},
    StepGuard{Kind::Event, ofEvent},
    StepGuard{Kind::Exploration, missingAlone<Exploration>},
    StepGuard{Kind::Advice, ofAdvice},
    StepGuard{Kind::AdviceStatement, ofSupport},
    StepGuard{Kind::Consultation, ofSupport},
    StepGuard{Kind::Bulletin, ofBulletin},
    StepGuard{Kind::BulletinItem, ofPiece},
};

const StepGuard *guardOf(Kind kind)
{
    const auto guard = std::ranges::find(stepGuards, kind, &StepGuard::kind);
    return guard == stepGuards.end() ? nullptr : &*guard;
}

} // namespace

bool asksForFields(Kind kind)
{
    return guardOf(kind) != nullptr || hasConditionalFields(kind);
}

Result<QStringList> missingForStep(BankContext &context, const Proposal &proposal)
{
    const QStringList conditional = missingByCondition(proposal.type, proposal.before, proposal.after);
    const StepGuard *guard = guardOf(proposal.type.kind);
    if (!guard)
        return conditional;
    const auto names = guard->missing(context, proposal);
    return names ? StepNames(conditional + *names) : names;
}

Result<QStringList> pointsOfStep(BankContext &context, const Proposal &proposal)
{
    const auto around = aroundProject(context, proposal.id);
    if (!around)
        return around.error();
    return pointsOfStep(recordOf<ResearchProject>(proposal.before), recordOf<ResearchProject>(proposal.after),
                        *around);
}

} // namespace kb
