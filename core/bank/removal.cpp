// SPDX-License-Identifier: EUPL-1.2
#include "bank/removal.h"

#include "model/advicesteps.h"
#include "model/bulletinsteps.h"
#include "model/institute.h"
#include "model/projectsteps.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// What is done instead with what lies with others as it is; null for what may still go.
const char *insteadOfRemoval(const Proposal &proposal)
{
    switch (proposal.type.kind) {
    case Kind::ResearchProject:
        return mayBeRemoved(recordOf<ResearchProject>(proposal.before)) ? nullptr : "stop";
    case Kind::Advice:
        return mayBeRemoved(recordOf<Advice>(proposal.before)) ? nullptr : "withdraw";
    case Kind::Bulletin:
        return mayBeRemoved(recordOf<Bulletin>(proposal.before)) ? nullptr : "correct";
    default:
        return nullptr;
    }
}

/// A part of what its reader has, once that is out: it does not go either.
bool isFixedPart(Kind kind)
{
    return kind == Kind::BulletinItem || kind == Kind::AdviceStatement || kind == Kind::Consultation ||
           kind == Kind::Citation || kind == Kind::Link;
}

/// What went into another one: what still names it is found as that.
bool wentIntoAnother(const Proposal &proposal)
{
    return proposal.type.kind == Kind::Institute && !recordOf<Institute>(proposal.before).mergedInto.isNull();
}

/// The query that tells how many records refer to one of this kind; null for a kind that may always go.
const char *usesQuery(Kind kind)
{
    switch (kind) {
    case Kind::Unit:
        return "unit/uses";
    case Kind::Concept:
        return "concept/uses";
    case Kind::Institute:
        return "institute/uses";
    case Kind::Approach:
        return "approach/uses";
    case Kind::Study:
        return "study/promises";
    default:
        return nullptr;
    }
}

} // namespace

Result<> checkRemoval(BankContext &context, const Proposal &proposal, const Uid &uid)
{
    if (const char *instead = insteadOfRemoval(proposal))
        return Error{Error::Code::InUse, QString::fromLatin1(instead)};
    const char *query = wentIntoAnother(proposal) ? nullptr : usesQuery(proposal.type.kind);
    if (!query)
        return isFixedPart(proposal.type.kind) ? checkLifecycle(context, proposal) : Result<>();
    const auto uses = context.db.one(
        sqlFile(query), [](Row row) { return row.next<int>(); }, uid);
    if (!uses)
        return uses.error();
    if (*uses == 0)
        return {};
    const bool isStudy = proposal.type.kind == Kind::Study;
    return Error{Error::Code::InUse, isStudy ? QStringLiteral("withdraw_study") : QString::number(*uses)};
}

} // namespace kb
