// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ContactKind { Gesprek, Telefoon, EMail, Bezoek, Bijeenkomst };
template <>
inline constexpr auto codesOf<ContactKind> = codes("gesprek", "telefoon", "e_mail", "bezoek", "bijeenkomst");

/// A talk, visit or letter with an institute (spec 02, 2.3). Its persons are links of type `with`.
struct ContactMoment : RecordHead
{
    QDate date;
    ContactKind kind = ContactKind::Gesprek;
    Uid institute;
    QString subject;
    QString notes;
    QDate followUpOn;
    QString followUpWhat;
    bool done = false;

    bool operator==(const ContactMoment &) const = default;
};

template <> struct Describe<ContactMoment>
{
    static constexpr Kind kind = Kind::ContactMoment;
    static constexpr const char *table = "contact_moment";
    static constexpr const char *code = "CON";
    static constexpr auto fields =
        joined(headFields<ContactMoment>,
               std::array{
                   required<ContactMoment, &ContactMoment::date>(30, "date", FieldKind::Date),
                   field<ContactMoment, &ContactMoment::kind>(31, "kind", FieldKind::Enum),
                   required<ContactMoment, &ContactMoment::institute>(32, "institute", FieldKind::Ref)
                       .to(Kind::Institute),
                   required<ContactMoment, &ContactMoment::subject>(33, "subject", FieldKind::Text),
                   field<ContactMoment, &ContactMoment::notes>(34, "notes", FieldKind::Memo, Reach::Unit),
                   field<ContactMoment, &ContactMoment::followUpOn>(35, "follow_up_on", FieldKind::Date),
                   field<ContactMoment, &ContactMoment::followUpWhat>(36, "follow_up_what", FieldKind::Text),
                   field<ContactMoment, &ContactMoment::done>(37, "done", FieldKind::Flag),
               });
};

} // namespace kb
