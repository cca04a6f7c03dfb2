// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"
#include "model/structcodec.h"

#include <string_view>

namespace kb {

enum class PersonRole {
    Onderzoeker,
    Expert,
    Kennismedewerker,
    Beleidsmedewerker,
    AmbtelijkeLeiding,
    Bestuurder,
    Contactpersoon,
    Commissielid,
};
template <>
inline constexpr auto codesOf<PersonRole> = codes("onderzoeker", "expert", "kennismedewerker",
                                                  "beleidsmedewerker", "ambtelijke_leiding", "bestuurder",
                                                  "contactpersoon", "commissielid");

enum class PrivacyGround { Onbekend, PubliekeTaak, Toestemming, Overeenkomst };
template <>
inline constexpr auto codesOf<PrivacyGround> = codes("onbekend", "publieke_taak", "toestemming",
                                                     "overeenkomst");

/// Where a person works or worked: an institute or a unit.
struct Affiliation
{
    Uid at;
    QString function;
    PartialDate from;
    PartialDate to;

    bool operator==(const Affiliation &) const = default;
};
template <> struct Codec<Affiliation> : StructCodec<Affiliation>
{
    static constexpr std::array members{
        member<Affiliation, &Affiliation::at>("at"),
        member<Affiliation, &Affiliation::function>("function"),
        member<Affiliation, &Affiliation::from>("from"),
        member<Affiliation, &Affiliation::to>("to"),
    };
};

/// After so many months the data of a person are looked at again, unless somebody says otherwise.
inline constexpr int ReviewMonths = 24;

/// Somebody who researches, knows, decides or can be asked (spec 02, 2.3).
struct Person : RecordHead
{
    QString given;
    QString prefix; ///< "van der"; lists sort on the family name without it
    QString family;
    QString suffix;
    QString titles;
    QString initials;        ///< form `A.B.`
    QList<PersonRole> roles; ///< one at least
    QList<Affiliation> affiliations;
    QString orcid;
    QString email;
    QString phone;
    bool contactPublic = false; ///< zakelijk openbaar
    PrivacyGround privacyGround = PrivacyGround::Onbekend;
    QDate reviewAfter;
    bool noContact = false;
    Uid mergedInto; ///< who it turned out to be

    bool operator==(const Person &) const = default;
};

/// What came along with an import says who somebody is, as a name does.
constexpr auto headFieldsOfPerson()
{
    auto fields = headFields<Person>;
    for (Field<Person> &field : fields) {
        const std::string_view name = field.name;
        if (name == "keywords" || name == "external_id" || name == "extra")
            field.reach = Reach::Person;
    }
    return fields;
}

template <> struct Describe<Person>
{
    static constexpr Kind kind = Kind::Person;
    static constexpr const char *table = "person";
    static constexpr const char *code = "PER";
    static constexpr auto fields = joined(
        headFieldsOfPerson(),
        std::array{
            field<Person, &Person::given>(30, "given", FieldKind::Text, Reach::Person),
            field<Person, &Person::prefix>(31, "prefix", FieldKind::Text, Reach::Person),
            required<Person, &Person::family>(32, "family", FieldKind::Text, Reach::Person),
            field<Person, &Person::suffix>(33, "suffix", FieldKind::Text, Reach::Person),
            field<Person, &Person::titles>(34, "titles", FieldKind::Text, Reach::Person),
            field<Person, &Person::initials>(35, "initials", FieldKind::Text, Reach::Person),
            required<Person, &Person::roles>(36, "roles", FieldKind::List),
            field<Person, &Person::affiliations>(37, "affiliations", FieldKind::List, Reach::Person),
            field<Person, &Person::orcid>(38, "orcid", FieldKind::Text, Reach::Person),
            field<Person, &Person::email>(39, "email", FieldKind::Text, Reach::Contact),
            field<Person, &Person::phone>(40, "phone", FieldKind::Text, Reach::Contact),
            field<Person, &Person::contactPublic>(41, "contact_public", FieldKind::Flag, Reach::Person),
            field<Person, &Person::privacyGround>(42, "privacy_ground", FieldKind::Enum),
            field<Person, &Person::reviewAfter>(43, "review_after", FieldKind::Date),
            field<Person, &Person::noContact>(44, "no_contact", FieldKind::Flag),
            field<Person, &Person::mergedInto>(45, "merged_into", FieldKind::Ref).to(Kind::Person),
        });
};

} // namespace kb
