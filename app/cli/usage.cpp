// SPDX-License-Identifier: EUPL-1.2
#include "cli/usage.h"

#include <QRegularExpression>

namespace kb::cli {

UsageOptions optionsOf(QLatin1StringView usage)
{
    static const QRegularExpression option(QStringLiteral("--([a-z_-]+)( \\w)?"));
    UsageOptions options;
    for (const QRegularExpressionMatch &match : option.globalMatch(QString(usage)))
        (match.hasCaptured(2) ? options.withValue : options.flags).append(match.captured(1));
    return options;
}

} // namespace kb::cli
