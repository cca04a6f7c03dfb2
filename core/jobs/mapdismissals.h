// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"
#include "gaps/gapmap.h"

#include <QHash>

namespace kb {

namespace settingname {
inline constexpr QLatin1StringView DismissedRows("gaps.map."); ///< the sort of rows, and mapRowKey()
} // namespace settingname

/// What people said of gaps in the map (spec 11, C5): "no gap, because …". Like what is decided about gaps
/// they are settings of the bank.
class MapDismissals
{
public:
    explicit MapDismissals(Bank &bank);

    /// Of the rows of one sort, by mapRowKey().
    Result<QHash<QString, Decision>> of(MapRows rows) const;
    /// One step. InvalidInput without a reason.
    Result<> dismiss(MapRows rows, const MapRow &row, const QString &reason) const;
    /// One step. NotFound when nobody said so.
    Result<> takeBack(MapRows rows, const MapRow &row) const;

private:
    Bank &m_bank;
    NamedSettings m_settings;
};

} // namespace kb
