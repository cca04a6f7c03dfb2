// SPDX-License-Identifier: EUPL-1.2
#include "settings/settingspages.h"

#include "settings/copypage.h"
#include "settings/gappage.h"
#include "settings/generalpage.h"
#include "settings/keypage.h"
#include "settings/overlappage.h"
#include "settings/printpage.h"
#include "settings/privacypage.h"
#include "settings/profilepage.h"
#include "settings/researchpage.h"
#include "settings/signalpage.h"
#include "settings/unitpage.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

template <typename Page> SettingsPage *makeSettingsPage(const SettingsPlace &place)
{
    return new Page(place);
}

} // namespace

std::span<const SettingsPageSpec> settingsPages()
{
    using About = SettingsPageSpec::About;
    static constexpr std::array pages{
        SettingsPageSpec{"general", QT_TRANSLATE_NOOP("SettingsPages", "General"), About::Computer,
                         makeSettingsPage<GeneralSettings>},
        SettingsPageSpec{"profile", QT_TRANSLATE_NOOP("SettingsPages", "My profile"), About::Bank,
                         makeSettingsPage<ProfileSettings>},
        SettingsPageSpec{"units", QT_TRANSLATE_NOOP("SettingsPages", "Units"), About::Bank,
                         makeSettingsPage<UnitSettings>},
        SettingsPageSpec{"signals", QT_TRANSLATE_NOOP("SettingsPages", "Signals"), About::Bank,
                         makeSettingsPage<SignalSettings>},
        SettingsPageSpec{"overlap", QT_TRANSLATE_NOOP("SettingsPages", "Overlap"), About::Bank,
                         makeSettingsPage<OverlapSettings>},
        SettingsPageSpec{"gaps", QT_TRANSLATE_NOOP("SettingsPages", "Gaps"), About::Bank,
                         makeSettingsPage<GapSettings>},
        SettingsPageSpec{"research", QT_TRANSLATE_NOOP("SettingsPages", "Research"), About::Bank,
                         makeSettingsPage<ResearchSettings>},
        SettingsPageSpec{"print", QT_TRANSLATE_NOOP("SettingsPages", "Printing"), About::Bank,
                         makeSettingsPage<PrintSettings>},
        SettingsPageSpec{"copies", QT_TRANSLATE_NOOP("SettingsPages", "Saving and copies"), About::Computer,
                         makeSettingsPage<CopyChoices>},
        SettingsPageSpec{"privacy", QT_TRANSLATE_NOOP("SettingsPages", "Privacy"), About::Bank,
                         makeSettingsPage<PrivacySettings>},
        SettingsPageSpec{"keys", QT_TRANSLATE_NOOP("SettingsPages", "Keys"), About::Computer,
                         makeSettingsPage<KeySettings>},
    };
    return pages;
}

} // namespace kb
