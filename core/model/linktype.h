// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

namespace kb {

/// What `to` is for `from` in a plain link; the code stands in Link::type.
enum class LinkType {
    Concept,           ///< any record → a concept that it is about
    PerformedBy,       ///< study → institute
    ParticipatingUnit, ///< dossier → unit
    Officer,           ///< dossier → person
    Dossier,           ///< study or project → dossier
    Question,          ///< project → question
    CoUnit,            ///< project → unit
    Subcontractor,     ///< project → institute
    Result,            ///< project → study
    Expertise,         ///< person → concept
    Theme,             ///< institute → concept
    Related,           ///< concept → concept
    SeeAlso,           ///< any → any, made by hand
};
template <>
inline constexpr auto codesOf<LinkType> = codes("concept", "performed_by", "participating_unit", "officer",
                                                "dossier", "question", "co_unit", "subcontractor", "result",
                                                "expertise", "theme", "related", "see_also");

} // namespace kb
