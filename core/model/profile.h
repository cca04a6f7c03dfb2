// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ProfileRole { Beleidsmedewerker, Kennismedewerker, Coordinator, Lezer };
template <>
inline constexpr auto codesOf<ProfileRole> = codes("beleidsmedewerker", "kennismedewerker", "coordinator",
                                                   "lezer");

enum class Language { Nl, En };
template <> inline constexpr auto codesOf<Language> = codes("nl", "en");

/// Who works in this bank; verdicts and assessments are per person.
struct Profile : RecordBase
{
    QString name;
    QString initials;
    Uid unit;
    ProfileRole role = ProfileRole::Beleidsmedewerker;
    Language language = Language::Nl;

    bool operator==(const Profile &) const = default;
};

template <> struct Describe<Profile>
{
    static constexpr Kind kind = Kind::Profile;
    static constexpr const char *table = "profile";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<Profile, &Profile::name>(10, "name", FieldKind::Text, Reach::Person),
        field<Profile, &Profile::initials>(11, "initials", FieldKind::Text, Reach::Person),
        field<Profile, &Profile::unit>(12, "unit", FieldKind::Ref),
        field<Profile, &Profile::role>(13, "role", FieldKind::Enum),
        field<Profile, &Profile::language>(14, "language", FieldKind::Enum),
    };
};

} // namespace kb
