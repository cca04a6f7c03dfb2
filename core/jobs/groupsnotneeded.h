// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/groupnotes.h"
#include "model/decision.h"

#include <optional>

namespace kb {

namespace settingname {
inline constexpr QLatin1StringView GroupsSetAside("overlap.notneeded.");
} // namespace settingname

/// Somebody said of a group of questions that it need not be programmed together.
struct NotNeeded
{
    Decision decision;
    QList<Uid> joined; ///< questions that came into the group since

    /// As long as nothing joined: what came was not weighed when it was said.
    bool stands() const { return joined.isEmpty(); }

    bool operator==(const NotNeeded &) const = default;
};

/// The groups that need not be programmed together (spec 03, 3.12: *Niet nodig*). Like the names of groups
/// they are settings of the bank: in its log, to be undone, and the questions keep them.
class GroupsNotNeeded
{
public:
    static Result<GroupsNotNeeded> of(Bank &bank);

    /// Nothing where nobody said so.
    std::optional<NotNeeded> about(const QList<Uid> &questions) const;

private:
    friend Result<> sayNotNeeded(Bank &, const QString &, const QList<Uid> &, const QString &);
    friend Result<> sayNeededAfterAll(Bank &, const QString &, const QList<Uid> &);

    explicit GroupsNotNeeded(GroupNotes notes)
        : m_notes(std::move(notes))
    {
    }

    GroupNotes m_notes;
};

/// Of the group that is called `title`; in place of what was said earlier. InvalidInput without a reason. One
/// step to undo.
Result<> sayNotNeeded(Bank &bank, const QString &title, const QList<Uid> &questions, const QString &reason);
/// NotFound where nobody said that it is not needed. One step to undo.
Result<> sayNeededAfterAll(Bank &bank, const QString &title, const QList<Uid> &questions);

} // namespace kb
