// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class FindingDirection { Werkt, WerktDeels, WerktNiet, Averechts, Onbekend };
template <>
inline constexpr auto codesOf<FindingDirection> = codes("werkt", "werkt_deels", "werkt_niet", "averechts",
                                                        "onbekend");

/// What a study says about an approach; a child of Study (spec 02, 2.4).
struct Finding : RecordBase
{
    Uid study;
    Uid approach;
    FindingDirection direction = FindingDirection::Onbekend;
    int strength = 0;  ///< 0 to 5; 0: not an effect question
    QString statement; ///< at most 280 characters
    QString outcome;   ///< what was measured
    QString targetGroup;
    QString context;
    QString conditions;
    QString effectSize;
    QString page;
    QString quote; ///< at most 500 characters
    QString assessedBy;
    QDate assessedOn;

    bool operator==(const Finding &) const = default;
};

template <> struct Describe<Finding>
{
    static constexpr Kind kind = Kind::Finding;
    static constexpr const char *table = "finding";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<Finding, &Finding::study>(10, "study", FieldKind::Ref).to(Kind::Study),
        required<Finding, &Finding::approach>(11, "approach", FieldKind::Ref).to(Kind::Approach),
        field<Finding, &Finding::direction>(12, "direction", FieldKind::Enum),
        field<Finding, &Finding::strength>(13, "strength", FieldKind::Integer),
        required<Finding, &Finding::statement>(14, "statement", FieldKind::Text),
        field<Finding, &Finding::outcome>(15, "outcome", FieldKind::Text),
        field<Finding, &Finding::targetGroup>(16, "target_group", FieldKind::Text),
        field<Finding, &Finding::context>(17, "context", FieldKind::Text),
        field<Finding, &Finding::conditions>(18, "conditions", FieldKind::Text),
        field<Finding, &Finding::effectSize>(19, "effect_size", FieldKind::Text),
        field<Finding, &Finding::page>(20, "page", FieldKind::Text),
        field<Finding, &Finding::quote>(21, "quote", FieldKind::Memo),
        field<Finding, &Finding::assessedBy>(22, "assessed_by", FieldKind::Text),
        field<Finding, &Finding::assessedOn>(23, "assessed_on", FieldKind::Date),
    };
};

} // namespace kb
