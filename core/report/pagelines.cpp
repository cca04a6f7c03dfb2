// SPDX-License-Identifier: EUPL-1.2
#include "report/pagelines.h"

#include "report/labels.h"
#include "report/words.h"

namespace kb {

QString exampleLine(const doc::Info &info)
{
    return info.isExample ? Report::tr("EXAMPLE – fictitious data") : QString();
}

QString selectionLine(const doc::Info &info)
{
    if (info.selection.isEmpty())
        return {};
    return Report::tr("Selection: %1").arg(info.selection.plain());
}

QString identityLine(const doc::Info &info)
{
    QStringList parts{info.unit.plain(), longDate(info.date, info.language)};
    if (const QString version = info.version.plain(); !version.isEmpty())
        parts.append(version.front().isDigit() ? Report::tr("version %1").arg(version) : version);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sharingLine(const doc::Info &info)
{
    return label(info.shareLevel);
}

QString pageLine()
{
    return Report::tr("Page %1 of %2");
}

QString languageTag(Language language)
{
    return language == Language::Nl ? QStringLiteral("nl-NL") : QStringLiteral("en-GB");
}

} // namespace kb
