// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "bank/headlines.h"

namespace kb {

/// How records are called, each asked for once.
class RecordNames
{
public:
    explicit RecordNames(Bank &bank)
        : m_bank(bank)
    {
    }

    /// So that many are read in one go.
    void prepare(const QList<Uid> &records)
    {
        QList<Uid> unknown;
        for (const Uid &record : records) {
            if (!record.isNull() && !m_lines.contains(record))
                unknown.append(record);
        }
        if (unknown.isEmpty())
            return;
        if (const auto lines = headlines(m_bank.context().db, unknown))
            m_lines.insert(*lines);
    }

    /// Empty for one that is not here.
    const Headline &of(const Uid &record)
    {
        prepare({record});
        return m_lines[record];
    }

private:
    Bank &m_bank;
    QHash<Uid, Headline> m_lines;
};

} // namespace kb
