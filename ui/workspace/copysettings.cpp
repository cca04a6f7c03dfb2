// SPDX-License-Identifier: EUPL-1.2
#include "workspace/copysettings.h"

#include <QSettings>

namespace kb {

namespace {

const QString Automatic = QStringLiteral("copies/automatic");
const QString Recent = QStringLiteral("copies/recent");
const QString Weekly = QStringLiteral("copies/weekly");
const QString Place = QStringLiteral("copies/place");

} // namespace

CopySettings copySettings(const QSettings &settings)
{
    const CopySettings standard;
    return {.isAutomatic = settings.value(Automatic, standard.isAutomatic).toBool(),
            .rule = {.recent = settings.value(Recent, standard.rule.recent).toInt(),
                     .weekly = settings.value(Weekly, standard.rule.weekly).toInt()},
            .place = settings.value(Place).toString()};
}

void keepCopySettings(QSettings &settings, const CopySettings &chosen)
{
    settings.setValue(Automatic, chosen.isAutomatic);
    settings.setValue(Recent, chosen.rule.recent);
    settings.setValue(Weekly, chosen.rule.weekly);
    settings.setValue(Place, chosen.place);
}

} // namespace kb
