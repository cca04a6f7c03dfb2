// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/keptcopies.h"

namespace kb {

class Preferences;

/// How this user wants copies of the banks to be made. Not part of a bank: it is about this computer.
struct CopySettings
{
    bool isAutomatic = true;  ///< without it, the two below do nothing either
    bool isAtOpening = false; ///< at once, when changes of last time have no copy yet
    bool isAtClosing = true;
    KeepRule rule;
    QString place; ///< a folder; empty: beside the bank

    bool operator==(const CopySettings &) const = default;
};

CopySettings copySettings(const Preferences &settings);
void keepCopySettings(Preferences &settings, const CopySettings &chosen);

} // namespace kb
