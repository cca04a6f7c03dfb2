// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// Collects the names of what a step of a lifecycle asks for and does not find.
class Missing
{
public:
    Missing &unless(bool present, const char *name)
    {
        if (!present)
            m_names.append(QString::fromLatin1(name));
        return *this;
    }
    const QStringList &names() const { return m_names; }

private:
    QStringList m_names;
};

} // namespace kb
