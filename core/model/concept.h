// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/recordtype.h"

namespace kb {

enum class ConceptStatus { Voorgesteld, Vastgesteld, Vervallen };
template <> inline constexpr auto codesOf<ConceptStatus> = codes("voorgesteld", "vastgesteld", "vervallen");

/// A word of the ministry's list (SKOS; spec 02, 2.4). Kept by the coordinator, proposed by others.
struct Concept : RecordHead
{
    QString prefNl; ///< unique per scheme
    QString prefEn;
    QStringList altNl;
    QStringList hiddenNl;
    Uid broader; ///< no cycles
    QString definitionNl;
    QString scheme; ///< the theme
    ConceptStatus status = ConceptStatus::Voorgesteld;
    Uid replacedBy;
    bool isGeneral = false; ///< counts for search, not for overlap
    QUrl externalUri;

    bool operator==(const Concept &) const = default;
};

template <> struct Describe<Concept>
{
    static constexpr Kind kind = Kind::Concept;
    static constexpr const char *table = "concept";
    static constexpr const char *code = "";
    static constexpr auto fields =
        joined(headFields<Concept>,
               std::array{
                   required<Concept, &Concept::prefNl>(30, "pref_nl", FieldKind::Text),
                   field<Concept, &Concept::prefEn>(31, "pref_en", FieldKind::Text),
                   field<Concept, &Concept::altNl>(32, "alt_nl", FieldKind::List),
                   field<Concept, &Concept::hiddenNl>(33, "hidden_nl", FieldKind::List),
                   field<Concept, &Concept::broader>(34, "broader", FieldKind::Ref).to(Kind::Concept),
                   field<Concept, &Concept::definitionNl>(35, "definition_nl", FieldKind::Memo),
                   required<Concept, &Concept::scheme>(36, "scheme", FieldKind::Text),
                   field<Concept, &Concept::status>(37, "status", FieldKind::Enum),
                   field<Concept, &Concept::replacedBy>(38, "replaced_by", FieldKind::Ref).to(Kind::Concept),
                   field<Concept, &Concept::isGeneral>(39, "is_general", FieldKind::Flag),
                   field<Concept, &Concept::externalUri>(40, "external_uri", FieldKind::Url),
               });
};

} // namespace kb
