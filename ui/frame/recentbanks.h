// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/preferences.h"

#include <QStringList>

namespace kb {

/// The banks that were opened before, the latest first.
class RecentBanks
{
public:
    /// The settings must outlive this.
    explicit RecentBanks(Preferences &settings)
        : m_settings(settings)
    {
    }

    /// Those that still exist.
    QStringList paths() const;
    void add(const QString &path);

private:
    static constexpr qsizetype Most = 8;

    Preferences &m_settings;
};

} // namespace kb
