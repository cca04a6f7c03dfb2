// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb::cli {

/// What every command understands.
inline constexpr QLatin1StringView
    GlobalUsage("[--bank FILE] [--json] [--now ISO] [--lang nl|en] [--user NAME] [--help] [--version]");

/// The options that a usage line names: "[--format F] [--dry-run]" has one with a value and one flag. So what
/// the help shows and what the program understands cannot differ.
struct UsageOptions
{
    QStringList withValue;
    QStringList flags;

    bool contains(const QString &name) const { return withValue.contains(name) || flags.contains(name); }
};

UsageOptions optionsOf(QLatin1StringView usage);

} // namespace kb::cli
