// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "settings/shortkeys.h"

namespace kb {

class Appearance;
class Workspace;

/// What settings are about: this computer, and, while one is open, a bank. All of it outlives the window of
/// the settings.
struct SettingsPlace
{
    Appearance &appearance;
    Preferences &settings;
    QString language;
    Workspace *workspace = nullptr; ///< null: no bank is open
    QList<ShortKey> keys = {};      ///< of the commands of the window
    QList<ShortKey> takenKeys = {}; ///< of lists and records, which stay as they are
};

} // namespace kb
