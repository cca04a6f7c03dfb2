// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// One value that can be chosen; the key never changes, the text follows the language.
struct Choice
{
    QString key;
    QString text;
    QString brief = {}; ///< says it where there is little room, as the code of a unit does; empty: the text

    const QString &shortly() const { return brief.isEmpty() ? text : brief; }

    /// However briefly it can be said.
    bool operator==(const Choice &other) const { return key == other.key && text == other.text; }
};

} // namespace kb
