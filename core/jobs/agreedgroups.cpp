// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreedgroups.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Result<AgreedGroups> AgreedGroups::of(Bank &bank)
{
    QList<Agreement> agreements;
    const auto read = bank.context().db.forEach(sqlFile("overlap_action/agreed_records"), [&](Row row) {
        if (const auto id = row.next<qint64>(); agreements.isEmpty() || agreements.last().id != id)
            agreements.append(Agreement{.id = id});
        agreements.last().records.insert(row.next<Uid>());
    });
    return read ? Result<AgreedGroups>(AgreedGroups(bank, agreements)) : read.error();
}

qsizetype AgreedGroups::Agreement::countOf(const QList<Uid> &questions) const
{
    return std::ranges::count_if(questions,
                                 [this](const Uid &question) { return records.contains(question); });
}

const AgreedGroups::Agreement *AgreedGroups::best(const QList<Uid> &questions) const
{
    const auto most = std::ranges::max_element( // the first of equal ones
        m_agreements, {}, [&](const Agreement &agreement) { return agreement.countOf(questions); });
    return most == m_agreements.cend() || most->countOf(questions) < 2 ? nullptr : &*most;
}

bool AgreedGroups::coversAll(const QList<Uid> &questions) const
{
    const Agreement *agreement = best(questions);
    return agreement && agreement->countOf(questions) == questions.size();
}

Result<std::optional<AgreedOnGroup>> AgreedGroups::about(const QList<Uid> &questions) const
{
    const Agreement *agreement = best(questions);
    if (!agreement)
        return std::optional<AgreedOnGroup>();
    const auto lines = AgreedActions(*m_bank).lines({agreement->id});
    if (!lines)
        return lines.error();
    if (lines->isEmpty())
        return std::optional<AgreedOnGroup>();
    AgreedOnGroup found{.agreed = lines->first(), .others = questions};
    found.others.removeIf([&](const Uid &question) { return agreement->records.contains(question); });
    return std::optional(found);
}

} // namespace kb
