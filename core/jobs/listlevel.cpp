// SPDX-License-Identifier: EUPL-1.2
#include "jobs/listlevel.h"

#include "bank/bank.h"

namespace kb {

void ListLevel::add(const AgreedLine &agreed)
{
    add(agreed.about);
    if (!agreed.followUp.deleted)
        add(agreed.followUp.shareLevel);
}

void ListLevel::add(const DecisionLine &decision)
{
    add(QList{decision.a, decision.b});
    add(decision.records);
}

void ListLevel::addNamed(const QList<Uid> &records)
{
    for (const Uid &record : records)
        m_asked.insert(record);
}

void ListLevel::add(const QList<Headline> &lines)
{
    for (const Headline &line : lines)
        add(line.shareLevel);
}

Result<ShareLevel> ListLevel::of(Bank &bank) const
{
    const auto lines = headlines(bank.context().db, m_asked.values());
    if (!lines)
        return lines.error();
    ShareLevel level = m_level;
    for (const Headline &line : *lines)
        level = strictest(level, line.shareLevel);
    return level;
}

} // namespace kb
