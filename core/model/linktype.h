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
    CoOrganiser,       ///< event → unit
    Author,            ///< advice → person
    Exploration,       ///< advice → exploration
    Gap,               ///< advice → question that nobody can answer yet
    Part,              ///< exploration → what belongs to it
    About,             ///< insight → what it is about
    With,              ///< contact moment → person
    UsefulFor,         ///< lesson → unit
    Included,          ///< collection → study, by hand
    Excluded,          ///< collection → study, by hand
    Agreed,            ///< agreed action → what it is about
    AgreedWith,        ///< agreed action → unit that takes part
    MayAnswer,         ///< study → question, proposed until who asks says how far it answers
};
template <>
inline constexpr auto codesOf<LinkType> = codes("concept", "performed_by", "participating_unit", "officer",
                                                "dossier", "question", "co_unit", "subcontractor", "result",
                                                "expertise", "theme", "related", "see_also", "co_organiser",
                                                "author", "exploration", "gap", "part", "about", "with",
                                                "useful_for", "included", "excluded", "agreed", "agreed_with",
                                                "may_answer");

} // namespace kb
