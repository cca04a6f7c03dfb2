// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

/// An advice as it was offered: its print and its data, kept as files; a child of Advice.
struct AdviceVersion : RecordBase
{
    Uid advice;
    QString version;
    QDate frozenOn;
    QString frozenBy;
    QString printSha256; ///< of the file in the bank
    QString dataSha256;  ///< of the file in the bank

    bool operator==(const AdviceVersion &) const = default;
};

template <> struct Describe<AdviceVersion>
{
    static constexpr Kind kind = Kind::AdviceVersion;
    static constexpr const char *table = "advice_version";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<AdviceVersion, &AdviceVersion::advice>(10, "advice", FieldKind::Ref).to(Kind::Advice),
        required<AdviceVersion, &AdviceVersion::version>(11, "version", FieldKind::Text),
        required<AdviceVersion, &AdviceVersion::frozenOn>(12, "frozen_on", FieldKind::Date),
        field<AdviceVersion, &AdviceVersion::frozenBy>(13, "frozen_by", FieldKind::Text),
        required<AdviceVersion, &AdviceVersion::printSha256>(14, "print_sha256", FieldKind::Text),
        required<AdviceVersion, &AdviceVersion::dataSha256>(15, "data_sha256", FieldKind::Text),
    };
};

} // namespace kb
