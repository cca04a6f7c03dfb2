// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/agreedactions.h"

#include <optional>

namespace kb {

/// What was agreed about questions of a group (spec 04, 4.2: it is not asked again).
struct AgreedOnGroup
{
    AgreedLine agreed;
    QList<Uid> others; ///< questions of the group that it is not about, such as those that joined since

    /// It is about every question of the group.
    bool coversAll() const { return others.isEmpty(); }
};

/// The agreements that neither lapsed nor were turned down by who would lead them, by the questions that they
/// are about; read once for all groups.
class AgreedGroups
{
public:
    static Result<AgreedGroups> of(Bank &bank);

    /// Whether one agreement is about all of these.
    bool coversAll(const QList<Uid> &questions) const;
    /// Of several agreements about two or more of the questions the one about most of them; of equal ones
    /// that on which work is still done, and then the latest.
    /// For each group, in their order; the agreements are read in one go.
    Result<QList<std::optional<AgreedOnGroup>>> about(const QList<QList<Uid>> &groups) const;

private:
    struct Agreement
    {
        qint64 id = 0;
        QSet<Uid> records;

        qsizetype countOf(const QList<Uid> &questions) const;
        QList<Uid> othersAmong(const QList<Uid> &questions) const;
    };

    AgreedGroups(Bank &bank, QList<Agreement> agreements)
        : m_bank(&bank)
        , m_agreements(std::move(agreements))
    {
    }

    const Agreement *best(const QList<Uid> &questions) const;

    Bank *m_bank;
    QList<Agreement> m_agreements; ///< running ones first, then the latest
};

} // namespace kb
