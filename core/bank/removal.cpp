// SPDX-License-Identifier: EUPL-1.2
#include "bank/removal.h"

#include "model/advicesteps.h"
#include "model/bulletinsteps.h"
#include "model/projectsteps.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// False for what lies with others as it is: it is stopped, withdrawn or corrected instead.
bool isStillOurs(const Proposal &proposal)
{
    switch (proposal.type.kind) {
    case Kind::ResearchProject:
        return mayBeRemoved(recordOf<ResearchProject>(proposal.before));
    case Kind::Advice:
        return mayBeRemoved(recordOf<Advice>(proposal.before));
    case Kind::Bulletin:
        return mayBeRemoved(recordOf<Bulletin>(proposal.before));
    default:
        return true;
    }
}

/// A part of what its reader has, once that is out: it does not go either.
bool isFixedPart(Kind kind)
{
    return kind == Kind::BulletinItem || kind == Kind::AdviceStatement || kind == Kind::Consultation ||
           kind == Kind::Citation || kind == Kind::Link;
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
    if (!isStillOurs(proposal))
        return Error{Error::Code::InUse, QStringLiteral("phase")};
    const char *query = usesQuery(proposal.type.kind);
    if (!query)
        return isFixedPart(proposal.type.kind) ? checkLifecycle(context, proposal) : Result<>();
    const auto uses = context.db.one(
        sqlFile(query), [](Row row) { return row.next<int>(); }, uid);
    if (!uses)
        return uses.error();
    return *uses == 0 ? Result<>() : Result<>(Error{Error::Code::InUse, QString::number(*uses)});
}

} // namespace kb
