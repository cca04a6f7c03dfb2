// SPDX-License-Identifier: EUPL-1.2
#include "frame/navigator.h"

namespace kb {

void Navigator::visit(const Location &place)
{
    if (m_current >= 0 && m_places[m_current] == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > Most)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

std::optional<Location> Navigator::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_current];
}

std::optional<Location> Navigator::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_current];
}

} // namespace kb
