// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "today/todayline.h"

namespace kb {

/// A line of Today that somebody put away: until a day (Later), or until there is more of it (Do not show).
struct PutAway
{
    QDate until;    ///< invalid: it does not come back by itself
    QString reason; ///< of what is not shown any more
    int number = 0; ///< how many the line counted then

    /// Whether the line stays away today. A count that rose since comes back.
    bool hides(const TodayLine &line, QDate today) const;

    bool operator==(const PutAway &) const = default;
};

/// What the user of this bank put away from Today. It is kept in the bank, so it can be undone and moves with
/// the file; others see their own Today.
class TodayAway
{
public:
    explicit TodayAway(Bank &bank);

    /// By the key of the line.
    Result<QHash<QString, PutAway>> all() const;
    Result<> later(Write &write, const TodayLine &line, QDate until) const;
    /// InvalidInput without a reason.
    Result<> hide(Write &write, const TodayLine &line, const QString &reason) const;
    /// Brings everything back.
    Result<> bringBack(Write &write) const;

private:
    NamedSettings m_settings;
};

} // namespace kb
