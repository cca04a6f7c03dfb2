// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace kb {

/// What one committed write touched. Ids are local record ids; a list changed when records came or went, or
/// when there were too many to name.
class Changes
{
public:
    void add(Kind kind, qint64 id) { m_ids[kind].insert(id); }
    void addListChange(Kind kind) { m_lists.insert(kind); }
    void addEverything() { m_everything = true; }

    bool touches(Kind kind) const { return m_ids.contains(kind) || listChanged(kind); }
    bool touchesAny(std::initializer_list<Kind> kinds) const
    {
        return std::ranges::any_of(kinds, [this](Kind kind) { return touches(kind); });
    }
    bool listChanged(Kind kind) const { return m_everything || m_lists.contains(kind); }
    QSet<qint64> ids(Kind kind) const { return m_ids.value(kind); }
    /// Nothing else was touched.
    bool isOnly(Kind kind) const
    {
        return !m_everything && QSet<Kind>(m_ids.keyBegin(), m_ids.keyEnd()).unite(m_lists) == QSet{kind};
    }
    bool isEmpty() const { return m_ids.isEmpty() && m_lists.isEmpty() && !m_everything; }

private:
    QHash<Kind, QSet<qint64>> m_ids;
    QSet<Kind> m_lists;
    bool m_everything = false;
};

} // namespace kb

Q_DECLARE_METATYPE(kb::Changes)
