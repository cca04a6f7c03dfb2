// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// Names of what is remembered about the window, outside every bank.
namespace kb::settingkey {
inline const QString Language = QStringLiteral("window/language");
inline const QString Theme = QStringLiteral("window/theme");
inline const QString TextSize = QStringLiteral("window/text-size");
inline const QString TabSide = QStringLiteral("window/tabs");
inline const QString Dates = QStringLiteral("window/dates");
inline const QString SettingsPage = QStringLiteral("window/settings-page");
inline const QString Geometry = QStringLiteral("window/geometry");
inline const QString Recent = QStringLiteral("window/recent");
} // namespace kb::settingkey
