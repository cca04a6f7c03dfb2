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

QList<Uid> AgreedGroups::Agreement::othersAmong(const QList<Uid> &questions) const
{
    QList<Uid> others = questions;
    others.removeIf([this](const Uid &question) { return records.contains(question); });
    return others;
}

Result<QList<std::optional<AgreedOnGroup>>> AgreedGroups::about(const QList<QList<Uid>> &groups) const
{
    QList<const Agreement *> agreements;
    QSet<qint64> ids;
    for (const QList<Uid> &questions : groups) {
        agreements.append(best(questions));
        if (agreements.last())
            ids.insert(agreements.last()->id);
    }
    const auto lines = AgreedActions(*m_bank).lines(ids.values());
    if (!lines)
        return lines.error();
    QHash<qint64, AgreedLine> known;
    for (const AgreedLine &line : *lines)
        known.insert(line.id, line);

    QList<std::optional<AgreedOnGroup>> found(groups.size());
    for (qsizetype at = 0; at < groups.size(); ++at) {
        const Agreement *agreement = agreements[at];
        if (agreement && known.contains(agreement->id))
            found[at] = AgreedOnGroup{known.value(agreement->id), agreement->othersAmong(groups[at])};
    }
    return found;
}

} // namespace kb
