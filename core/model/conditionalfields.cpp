// SPDX-License-Identifier: EUPL-1.2
#include "model/conditionalfields.h"

#include <algorithm>
#include <array>

namespace kb {

namespace {

/// Once `field` has the code, or is ticked where the code is empty, `needed` is filled in.
struct ConditionalField
{
    Kind kind;
    const char *field;
    const char *code;
    const char *needed;
};
constexpr std::array conditionalFields{
    ConditionalField{Kind::Concept, "status", "vervallen", "replaced_by"},
    ConditionalField{Kind::Study, "record_state", "volledig", "contributions"},
    ConditionalField{Kind::Study, "record_state", "volledig", "issued"},
    ConditionalField{Kind::SignalAssessment, "verdict", "niet_van_belang", "reason"},
    ConditionalField{Kind::Verdict, "state", "weggelegd", "reason_code"},
    ConditionalField{Kind::OverlapAction, "status", "klaar", "result"},
    ConditionalField{Kind::ProjectComment, "handled", "deels", "answer"},
    ConditionalField{Kind::ProjectComment, "handled", "niet", "answer"},
    ConditionalField{Kind::Collection, "public", "", "slug"},
};

bool isMissing(const ConditionalField &rule, const RecordType &type, const Values &values)
{
    const auto valueOf = [&](const char *name) {
        return values.value(type.field(QLatin1StringView(name))->id, Value(nullptr));
    };
    const Value value = valueOf(rule.field);
    const bool holds =
        value.isTrue() || (value.isString() && value.toString() == QLatin1StringView(rule.code));
    return holds && valueOf(rule.needed).isNull();
}

} // namespace

QStringList missingByCondition(const RecordType &type, const Values &before, const Values &after)
{
    QStringList missing;
    for (const ConditionalField &rule : conditionalFields) {
        if (rule.kind == type.kind && isMissing(rule, type, after) && !isMissing(rule, type, before))
            missing.append(QString::fromLatin1(rule.needed));
    }
    return missing;
}

bool hasConditionalFields(Kind kind)
{
    return std::ranges::find(conditionalFields, kind, &ConditionalField::kind) != conditionalFields.end();
}

} // namespace kb
