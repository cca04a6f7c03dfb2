// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/opportunities.h"

#include <QHash>

namespace kb {

class Bank;

/// Names that people gave to groups of questions (decision 25). A name belongs to the questions that were in
/// the group then; it stays with the group that has at least half of them, also when others come and go.
class OpportunityNames
{
public:
    static Result<OpportunityNames> of(Bank &bank);

    /// Empty when nobody gave one. Of several that fit, the one with most questions in the group.
    QString nameOf(const QList<Uid> &questions) const;

private:
    friend Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name);

    struct Given
    {
        QString setting;
        QString name;
        QList<Uid> questions;
    };

    const Given *fitting(const QList<Uid> &questions) const;

    QList<Given> m_names;
};

/// Names a group in place of an earlier name of it; an empty name takes that away. One step to undo.
Result<> nameOpportunity(Bank &bank, const QList<Uid> &questions, const QString &name);

} // namespace kb
