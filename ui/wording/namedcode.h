// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <algorithm>
#include <span>

namespace kb {

/// A code, in its normal form, with what it is called in English.
struct NamedCode
{
    QLatin1StringView code;
    const char *name; ///< marked for translation
};

/// The one with that code; null when it is not among them.
inline const NamedCode *withCode(std::span<const NamedCode> named, const QString &code)
{
    const auto known = std::ranges::find_if(named, [&](const NamedCode &each) { return each.code == code; });
    return known == named.end() ? nullptr : &*known;
}

inline QStringList namedCodes(std::span<const NamedCode> named)
{
    QStringList codes;
    for (const NamedCode &each : named)
        codes.append(each.code);
    return codes;
}

} // namespace kb
