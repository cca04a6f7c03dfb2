// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QStringView>

namespace kb {

/// A stretch of a typed query between spaces, by its signs: `word`, `"some words"`, `-word`, `field:value`,
/// `field:"some words"`, `#value`.
struct QueryItem
{
    enum class Role { Words, Phrase, Field };

    Role role = Role::Words;
    bool isExcluded = false;
    bool isClosed = false;    ///< a space or a quote stands behind it
    QStringView field;        ///< "#" for a concept
    QStringView text;         ///< may be empty behind a field
    qsizetype fieldStart = 0; ///< in what was typed
    qsizetype textStart = 0;

    qsizetype end() const { return textStart + text.size(); }
};

/// Cuts a query into items; any text has some reading. A quote that is not closed reaches to the end.
QList<QueryItem> queryItems(QStringView typed);

} // namespace kb
