// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

namespace kb {

/// How far a research project is.
enum class Phase {
    Idee,
    Startnotitie,
    Offerte,
    Gegund,
    Lopend,
    Concept,
    Opgeleverd,
    Gepubliceerd,
    Beleidsreactie,
    Afgesloten,
    Gestopt,
};
template <>
inline constexpr auto codesOf<Phase> = codes("idee", "startnotitie", "offerte", "gegund", "lopend", "concept",
                                             "opgeleverd", "gepubliceerd", "beleidsreactie", "afgesloten",
                                             "gestopt");

/// Before the order is given: two units can still act together, and nothing is promised to anybody.
constexpr bool isBeforeAward(Phase phase)
{
    return phase < Phase::Gegund;
}

/// The order is given and the result is not there yet: what is asked can still be steered.
constexpr bool isUnderWay(Phase phase)
{
    return !isBeforeAward(phase) && phase < Phase::Opgeleverd;
}

} // namespace kb
