// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/groupnotes.h"

namespace kb {

/// Names that people gave to groups of questions.
class OpportunityNames
{
public:
    static Result<OpportunityNames> of(Bank &bank);

    /// Empty when nobody gave one.
    QString nameOf(const QList<Uid> &questions) const;

private:
    friend Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name);

    explicit OpportunityNames(GroupNotes notes)
        : m_notes(std::move(notes))
    {
    }

    GroupNotes m_notes;
};

/// Names a group in place of an earlier name of it; an empty name takes that away. One step to undo.
Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name);

} // namespace kb
