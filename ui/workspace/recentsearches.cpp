// SPDX-License-Identifier: EUPL-1.2
#include "workspace/recentsearches.h"

#include "workspace/workspace.h"

namespace kb {

namespace {

constexpr qsizetype MostRecentSearches = 8;
constexpr qsizetype LongestRecentSearch = 200; ///< what was pasted by mistake is not worth keeping

} // namespace

RecentSearches::RecentSearches(Workspace &workspace)
    : m_settings(workspace.settings())
    , m_name(workspace.listName(QStringLiteral("searches")))
{
}

QStringList RecentSearches::all() const
{
    return m_settings.value(m_name).toStringList();
}

void RecentSearches::add(const QString &words)
{
    const QString line = words.simplified();
    if (line.isEmpty() || line.size() > LongestRecentSearch)
        return;
    QStringList searches = all();
    searches.removeAll(line);
    searches.prepend(line);
    m_settings.setValue(m_name, QStringList(searches.first(std::min(searches.size(), MostRecentSearches))));
}

void RecentSearches::forget(const QString &words)
{
    QStringList searches = all();
    searches.removeAll(words);
    m_settings.setValue(m_name, searches);
}

void RecentSearches::forgetAll()
{
    m_settings.remove(m_name);
}

} // namespace kb
