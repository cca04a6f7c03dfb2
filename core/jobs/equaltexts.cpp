// SPDX-License-Identifier: EUPL-1.2
#include "jobs/equaltexts.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

struct EqualQuery
{
    Kind kind;
    const char *name;
};
/// Of two kinds with as many, the first is told.
constexpr std::array equalQueries{
    EqualQuery{Kind::KnowledgeQuestion, "overlap/equal_questions"},
    EqualQuery{Kind::Signal, "overlap/equal_signals"},
    EqualQuery{Kind::ResearchProject, "overlap/equal_projects"},
    EqualQuery{Kind::Study, "overlap/equal_studies"},
};

Result<EqualTexts> mostOfKind(Bank &bank, const EqualQuery &query)
{
    EqualTexts most{.kind = query.kind};
    const Identity &own = bank.identity();
    const auto read = bank.context().db.forEach(
        sqlFile(query.name),
        [&most](Row row) {
            most.records = row.next<int>();
            most.text = row.next<QString>();
            most.foreign = row.next<int>();
            most.shareLevel = row.next<bool>() ? ShareLevel::EigenDg : ShareLevel::InternBzk;
        },
        own.unit, int(own.isCoordinator));
    return read ? Result<EqualTexts>(most) : read.error();
}

} // namespace

Result<EqualTexts> mostEqualTexts(Bank &bank)
{
    EqualTexts most;
    for (const EqualQuery &query : equalQueries) {
        const auto found = mostOfKind(bank, query);
        if (!found)
            return found;
        if (found->records > most.records)
            most = *found;
    }
    return most;
}

} // namespace kb
