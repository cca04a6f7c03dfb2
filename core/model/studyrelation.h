// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class StudyRelationKind {
    Vervangt,
    VervolgOp,
    DeelVan,
    Bevestigt,
    SpreektTegen,
    VertalingVan,
    DatasetVan,
    DubbelVan,
};
template <>
inline constexpr auto codesOf<StudyRelationKind> = codes("vervangt", "vervolg_op", "deel_van", "bevestigt",
                                                         "spreekt_tegen", "vertaling_van", "dataset_van",
                                                         "dubbel_van");

/// What one study is to another.
struct StudyRelation : RecordBase
{
    Uid study;
    StudyRelationKind kind = StudyRelationKind::Vervangt;
    Uid target;
    QString note;

    bool operator==(const StudyRelation &) const = default;
};

template <> struct Describe<StudyRelation>
{
    static constexpr Kind kind = Kind::StudyRelation;
    static constexpr const char *table = "study_relation";
    static constexpr const char *code = "";
    static constexpr std::array fields{
        required<StudyRelation, &StudyRelation::study>(10, "study", FieldKind::Ref).to(Kind::Study),
        field<StudyRelation, &StudyRelation::kind>(11, "kind", FieldKind::Enum),
        required<StudyRelation, &StudyRelation::target>(12, "target", FieldKind::Ref).to(Kind::Study),
        field<StudyRelation, &StudyRelation::note>(13, "note", FieldKind::Text),
    };
};

} // namespace kb
