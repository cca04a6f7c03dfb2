// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"

#include <QString>

namespace kb {

/// What the field that searches everything is asked.
struct SearchScope
{
    enum class What { Records, Commands };

    What what = What::Records;
    Kind kind = Kind::None; ///< None: every kind
    QString words;          ///< without the prefix

    bool operator==(const SearchScope &) const = default;
};

/// Reads the prefix of what was typed: `v:` questions, `s:` studies, `g:` signals, `p:` persons, `#`
/// concepts,
/// `>` commands of the program. Anything else is words, prefixes of the query itself included.
SearchScope scopeOf(QStringView typed);

} // namespace kb
