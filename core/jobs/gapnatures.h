// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "gaps/gap.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace kb {

namespace settingname {
inline constexpr QLatin1StringView StatedNatures("gaps.nature."); ///< and the key of the gap
} // namespace settingname

/// What somebody said that a gap lacks, where the rule proposes something else. It stays when the facts
/// change: a person knows more of it than the rule.
struct StatedNature
{
    GapNature nature = GapNature::Absent;
    QString person;
    QDate on;

    bool operator==(const StatedNature &) const = default;
};

/// In a setting of the bank; nothing for a nature of a newer version.
std::optional<GapNature> natureOfJson(const QJsonObject &kept);

/// Of the gaps of this bank; settings, as what is decided about them.
class GapNatures
{
public:
    explicit GapNatures(Bank &bank);

    /// By the key of the gap.
    Result<QHash<QString, StatedNature>> all() const;
    /// One step; what the rule proposes takes away what somebody said.
    Result<> state(const Gap &gap, GapNature nature, const QString &title) const;

private:
    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
