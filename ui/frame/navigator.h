// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"

#include <QList>
#include <QString>

#include <optional>

namespace kb {

/// Somewhere in the window: a tab, with one of its records open or its list.
struct Location
{
    QString tab;
    Uid record;

    bool operator==(const Location &) const = default;
};

/// Where the user has been, for Back and Forward, as in a browser.
class Navigator
{
public:
    /// Being where one is already changes nothing.
    void visit(const Location &place);
    /// The place before or after the current one, which becomes current; empty at the end.
    std::optional<Location> back();
    std::optional<Location> forward();

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }

private:
    static constexpr qsizetype Most = 200;

    QList<Location> m_places;
    qsizetype m_current = -1;
};

} // namespace kb
