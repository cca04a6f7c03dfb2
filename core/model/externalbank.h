// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// A knowledge bank that somebody else keeps, in the register of them (spec 02, 2.5).
struct ExternalBank : RecordHead
{
    QString name;
    QString heldBy; ///< whose bank it is; the owner of the record is the unit that keeps the register
    QUrl url;
    QString content;
    QString access;  ///< for whom it is open, and how one gets in
    QString contact; ///< rather a desk than a person
    QDate checkedOn; ///< when somebody last looked whether all this is still so

    bool operator==(const ExternalBank &) const = default;
};

template <> struct Describe<ExternalBank>
{
    static constexpr Kind kind = Kind::ExternalBank;
    static constexpr const char *table = "external_bank";
    static constexpr const char *code = "EXT";
    static constexpr auto fields =
        joined(headFields<ExternalBank>,
               std::array{
                   required<ExternalBank, &ExternalBank::name>(30, "name", FieldKind::Text),
                   required<ExternalBank, &ExternalBank::heldBy>(31, "held_by", FieldKind::Text),
                   required<ExternalBank, &ExternalBank::url>(32, "url", FieldKind::Url),
                   field<ExternalBank, &ExternalBank::content>(33, "content", FieldKind::Memo),
                   field<ExternalBank, &ExternalBank::access>(34, "access", FieldKind::Text),
                   field<ExternalBank, &ExternalBank::contact>(35, "contact", FieldKind::Text),
                   field<ExternalBank, &ExternalBank::checkedOn>(36, "checked_on", FieldKind::Date),
               });
};

} // namespace kb
