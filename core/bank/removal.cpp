// SPDX-License-Identifier: EUPL-1.2
#include "bank/removal.h"

#include "model/lifecycle.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

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
    default:
        return nullptr;
    }
}

} // namespace

Result<> checkRemoval(BankContext &context, const Proposal &proposal, const Uid &uid)
{
    if (proposal.type.kind == Kind::ResearchProject &&
        !mayBeRemoved(recordOf<ResearchProject>(proposal.before)))
        return Error{Error::Code::InUse, QStringLiteral("phase")};
    const char *query = usesQuery(proposal.type.kind);
    if (!query)
        return {};
    const auto uses = context.db.one(
        sqlFile(query), [](Row row) { return row.next<int>(); }, uid);
    if (!uses)
        return uses.error();
    return *uses == 0 ? Result<>() : Result<>(Error{Error::Code::InUse, QString::number(*uses)});
}

} // namespace kb
