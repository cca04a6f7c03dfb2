// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

namespace kb {

/// A code, in its normal form, with what it is called in English.
struct NamedCode
{
    QLatin1StringView code;
    const char *name; ///< marked for translation
};

/// In the language of the program; nothing for a code that is not among them.
inline std::optional<QString> nameOfCode(std::span<const NamedCode> named, const char *context,
                                         const QString &code)
{
    const auto known = std::ranges::find_if(named, [&](const NamedCode &each) { return each.code == code; });
    if (known == named.end())
        return std::nullopt;
    return QCoreApplication::translate(context, known->name);
}

inline QStringList namedCodes(std::span<const NamedCode> named)
{
    QStringList codes;
    for (const NamedCode &each : named)
        codes.append(each.code);
    return codes;
}

} // namespace kb
