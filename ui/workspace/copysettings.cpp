// SPDX-License-Identifier: EUPL-1.2
#include "workspace/copysettings.h"

#include "wording/preferences.h"

namespace kb {

namespace {

const QString Automatic = QStringLiteral("copies/automatic");
const QString AtOpening = QStringLiteral("copies/at-opening");
const QString AtClosing = QStringLiteral("copies/at-closing");
const QString Recent = QStringLiteral("copies/recent");
const QString Weekly = QStringLiteral("copies/weekly");
const QString Place = QStringLiteral("copies/place");

} // namespace

CopySettings copySettings(const Preferences &settings)
{
    const CopySettings standard;
    return {.isAutomatic = settings.value(Automatic, standard.isAutomatic).toBool(),
            .isAtOpening = settings.value(AtOpening, standard.isAtOpening).toBool(),
            .isAtClosing = settings.value(AtClosing, standard.isAtClosing).toBool(),
            .rule = {.recent = settings.value(Recent, standard.rule.recent).toInt(),
                     .weekly = settings.value(Weekly, standard.rule.weekly).toInt()},
            .place = settings.value(Place).toString()};
}

void keepCopySettings(Preferences &settings, const CopySettings &chosen)
{
    settings.setValue(Automatic, chosen.isAutomatic);
    settings.setValue(AtOpening, chosen.isAtOpening);
    settings.setValue(AtClosing, chosen.isAtClosing);
    settings.setValue(Recent, chosen.rule.recent);
    settings.setValue(Weekly, chosen.rule.weekly);
    settings.setValue(Place, chosen.place);
}

} // namespace kb
