// SPDX-License-Identifier: EUPL-1.2
#include "bank/stepguards.h"

#include "bank/fieldids.h"
#include "bank/mergedrecords.h"
#include "bank/storedrecord.h"
#include "model/advicesteps.h"
#include "model/approach.h"
#include "model/bulletinitem.h"
#include "model/bulletinsteps.h"
#include "model/citation.h"
#include "model/committeemember.h"
#include "model/conditionalfields.h"
#include "model/institute.h"
#include "model/lifecycle.h"
#include "model/link.h"
#include "model/linktype.h"
#include "model/meetingsteps.h"
#include "model/missing.h"
#include "model/person.h"
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

StepNames ofStudy(BankContext &context, const Proposal &proposal)
{
    return missingAround<Study>(context, proposal, "study/step_surroundings",
                                [](Row row) { return row.next<int>(); });
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
                                 [today = context.clock().date()](Row row) {
                                     return SignalSurroundings{.dossiers = row.next<int>(), .today = today};
                                 });
}

StepNames ofEvent(BankContext &context, const Proposal &proposal)
{
    return missingAround<Event>(context, proposal, "event/step_surroundings", [](Row row) {
        return EventSurroundings{.participants = row.next<int>(),
                                 .insights = row.next<int>(),
                                 .agreements = row.next<int>()};
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
    return missingAround<Bulletin>(context, proposal, "bulletin/step_surroundings", [](Row row) {
        return BulletinSurroundings{.items = row.next<int>(),
                                    .otherCorrections = row.next<int>(),
                                    .issuedCorrections = row.next<int>(),
                                    .corrected = fromCode<BulletinStatus>(row.next<QString>())};
    });
}

/// As it was before, so that nothing comes loose by a change of what it belongs to.
const Values &partIn(const Proposal &proposal)
{
    return proposal.before.isEmpty() ? proposal.after : proposal.before;
}

Uid parentIn(const Values &values)
{
    return Codec<Uid>::from(values.value(ParentField));
}

/// A part of what its reader has stays as it is: it comes, changes and goes no more.
template <typename Whole, typename IsOut>
StepNames partOf(BankContext &context, const Uid &uid, IsOut isOut, const char *name)
{
    const auto whole = storedRecord(context.db, recordTypeOf<Whole>, uid);
    if (!whole)
        return whole.error().code == Error::Code::NotFound ? StepNames(QStringList()) : whole.error();
    return isOut(recordOf<Whole>(*whole).status) ? QStringList{QString::fromLatin1(name)} : QStringList();
}

StepNames partOfBulletin(BankContext &context, const Uid &bulletin)
{
    return partOf<Bulletin>(
        context, bulletin, [](BulletinStatus status) { return isIssued(status); }, "issued");
}

StepNames partOfAdvice(BankContext &context, const Uid &advice)
{
    return partOf<Advice>(
        context, advice, [](AdviceStatus status) { return isOffered(status); }, "offered");
}

StepNames ofPiece(BankContext &context, const Proposal &proposal)
{
    return partOfBulletin(context, parentIn(partIn(proposal)));
}

StepNames ofSupport(BankContext &context, const Proposal &proposal)
{
    return partOfAdvice(context, parentIn(partIn(proposal)));
}

/// One that names no source supports nothing; what an older program kept so stays, and can go.
bool losesItsSource(const Proposal &proposal)
{
    const bool wasNamed = proposal.before.isEmpty() || namesSource(recordOf<Citation>(proposal.before));
    return wasNamed && !namesSource(recordOf<Citation>(proposal.after));
}

/// A citation hangs on an advice itself, on a sentence of one, or on a piece of a bulletin.
StepNames ofCitation(BankContext &context, const Proposal &proposal)
{
    if (losesItsSource(proposal))
        return QStringList{QStringLiteral("target")};
    const Uid citedIn = parentIn(partIn(proposal));
    const auto kind = recordKind(context.db, citedIn);
    if (!kind)
        return kind.error().code == Error::Code::NotFound ? StepNames(QStringList()) : kind.error();
    if (*kind == Kind::Advice)
        return partOfAdvice(context, citedIn);
    if (*kind != Kind::AdviceStatement && *kind != Kind::BulletinItem)
        return QStringList();
    const auto part = storedRecord(context.db, *recordType(*kind), citedIn);
    if (!part)
        return part.error();
    const Uid whole = parentIn(part->values);
    return *kind == Kind::BulletinItem ? partOfBulletin(context, whole) : partOfAdvice(context, whole);
}

/// What an advice is about, who wrote it and what nobody knows stand on its paper. Links of what went into
/// another record move there by themselves.
StepNames ofLink(BankContext &context, const Proposal &proposal)
{
    const auto link = recordOf<Link>(partIn(proposal));
    const auto type = fromCode<LinkType>(link.type);
    const bool isOnPaper = type == LinkType::Dossier || type == LinkType::Gap ||
                           type == LinkType::Exploration || type == LinkType::Author;
    if (!isOnPaper)
        return QStringList();
    const auto moves = type == LinkType::Gap      ? wasMerged<KnowledgeQuestion>(context, link.to)
                       : type == LinkType::Author ? wasMerged<Person>(context, link.to)
                                                  : Result<bool>(false);
    if (!moves)
        return moves.error();
    return *moves ? StepNames(QStringList()) : partOfAdvice(context, link.from);
}

/// An approach, person or institute goes into one that is there and did not go into another itself.
template <typename R> StepNames goesInto(BankContext &context, const Proposal &proposal)
{
    const Uid into = recordOf<R>(proposal.after).mergedInto;
    if (into.isNull() || into == recordOf<R>(proposal.before).mergedInto)
        return QStringList();
    const auto can = canTakeAnother<R>(context, into);
    return can ? StepNames(Missing().unless(*can, "merged_into").names()) : can.error();
}

/// A place on a committee is of a person, or of the unit that is to name one.
StepNames ofMember(BankContext &, const Proposal &proposal)
{
    const auto member = recordOf<CommitteeMember>(proposal.after);
    return Missing().unless(!member.person.isNull() || !member.unit.isNull(), "person").names();
}

struct StepGuard
{
    Kind kind;
    StepNames (*missing)(BankContext &context, const Proposal &proposal);
};

constexpr std::array stepGuards{
    StepGuard{Kind::KnowledgeQuestion, ofQuestion},
    StepGuard{Kind::ResearchProject, ofProject},
    StepGuard{Kind::Approach, goesInto<Approach>},
    StepGuard{Kind::Person, goesInto<Person>},
    StepGuard{Kind::Institute, goesInto<Institute>},
    StepGuard{Kind::Study, ofStudy},
    StepGuard{Kind::Signal, ofSignal},
    StepGuard{Kind::Event, ofEvent},
    StepGuard{Kind::Exploration, missingAlone<Exploration>},
    StepGuard{Kind::Advice, ofAdvice},
    StepGuard{Kind::AdviceStatement, ofSupport},
    StepGuard{Kind::Consultation, ofSupport},
    StepGuard{Kind::Citation, ofCitation},
    StepGuard{Kind::CommitteeMember, ofMember},
    StepGuard{Kind::Link, ofLink},
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
