// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class StatementCertainty { Stevig, Redelijk, Onzeker };
template <> inline constexpr auto codesOf<StatementCertainty> = codes("stevig", "redelijk", "onzeker");

/// A sentence of the evidence of an advice; a child of Advice. Its sources are citations.
struct AdviceStatement : RecordBase
{
    Uid advice;
    int sequence = 0;
    QString text; ///< at most 300 characters
    StatementCertainty certainty = StatementCertainty::Redelijk;
    bool ownAssessment = false;

    bool operator==(const AdviceStatement &) const = default;
};

template <> struct Describe<AdviceStatement>
{
    static constexpr Kind kind = Kind::AdviceStatement;
    static constexpr const char *table = "advice_statement";
    static constexpr const char *code = "";
    static constexpr bool isChild = true;
    static constexpr std::array fields{
        required<AdviceStatement, &AdviceStatement::advice>(10, "advice", FieldKind::Ref).to(Kind::Advice),
        field<AdviceStatement, &AdviceStatement::sequence>(11, "sequence", FieldKind::Integer),
        required<AdviceStatement, &AdviceStatement::text>(12, "text", FieldKind::Memo),
        field<AdviceStatement, &AdviceStatement::certainty>(13, "certainty", FieldKind::Enum),
        field<AdviceStatement, &AdviceStatement::ownAssessment>(14, "own_assessment", FieldKind::Flag),
    };
};

} // namespace kb
