// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// One value that can be chosen; the key never changes, the text follows the language.
struct Choice
{
    QString key;
    QString text;

    bool operator==(const Choice &) const = default;
};

} // namespace kb
