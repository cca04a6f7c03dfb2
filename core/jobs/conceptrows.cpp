// SPDX-License-Identifier: EUPL-1.2
#include "jobs/conceptrows.h"

#include <QHash>
#include <QSet>

namespace kb {

namespace {

class ConceptTree
{
public:
    explicit ConceptTree(const QList<ListedConcept> &listed)
        : m_listed(listed)
    {
        for (qsizetype at = 0; at < listed.size(); ++at)
            m_places.insert(listed[at].uid, at);
        for (qsizetype at = 0; at < listed.size(); ++at)
            m_narrower[broaderOf(at)].append(at);
    }

    QList<MapSubject> rows()
    {
        QString theme;
        qsizetype themeRow = -1;
        for (qsizetype at = 0; at < m_listed.size(); ++at) {
            if (themeRow < 0 || m_listed[at].theme.compare(theme, Qt::CaseInsensitive) != 0) {
                theme = m_listed[at].theme;
                themeRow = m_rows.size();
                m_rows.append({{}, theme, -1});
            }
            if (broaderOf(at) < 0)
                add(at, themeRow);
        }
        addLoops();
        return m_rows;
    }

private:
    qsizetype broaderOf(qsizetype at) const
    {
        const auto found = m_places.constFind(m_listed[at].broader);
        if (found == m_places.cend() || *found == at)
            return -1;
        const bool isSameTheme = m_listed[*found].theme.compare(m_listed[at].theme, Qt::CaseInsensitive) == 0;
        return isSameTheme ? *found : -1;
    }

    void add(qsizetype at, qsizetype above)
    {
        QList<std::pair<qsizetype, qsizetype>> open{{at, above}};
        while (!open.isEmpty()) {
            const auto [number, parent] = open.takeLast();
            if (m_added.contains(number))
                continue;
            m_added.insert(number);
            const qsizetype row = m_rows.size();
            m_rows.append({m_listed[number].uid, m_listed[number].name, parent});
            const QList<qsizetype> narrower = m_narrower.value(number);
            for (auto below = narrower.crbegin(); below != narrower.crend(); ++below)
                open.append({*below, row});
        }
    }

    /// Nothing is lost when two concepts are each other's broader.
    void addLoops()
    {
        for (qsizetype at = 0; at < m_listed.size(); ++at) {
            if (!m_added.contains(at))
                add(at, -1);
        }
    }

    const QList<ListedConcept> &m_listed;
    QHash<Uid, qsizetype> m_places;
    QHash<qsizetype, QList<qsizetype>> m_narrower; ///< under -1 those at the top of a theme
    QSet<qsizetype> m_added;
    QList<MapSubject> m_rows;
};

} // namespace

QList<MapSubject> conceptRows(const QList<ListedConcept> &listed)
{
    return ConceptTree(listed).rows();
}

} // namespace kb
