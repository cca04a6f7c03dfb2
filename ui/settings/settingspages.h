// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

namespace kb {

class SettingsPage;
struct SettingsPlace;

/// A page of the settings; to add one is a file and a line in the list.
struct SettingsPageSpec
{
    enum class About { Computer, Bank };

    const char *id; ///< kept to come back to the page, so it never changes
    const char *title;
    About about; ///< what is about a bank is there while one is open
    SettingsPage *(*create)(const SettingsPlace &place);
};

std::span<const SettingsPageSpec> settingsPages();

} // namespace kb
