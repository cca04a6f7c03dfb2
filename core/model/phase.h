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

/// The order is given and the result is not there yet: its committee meets.
constexpr bool isUnderWay(Phase phase)
{
    return !isBeforeAward(phase) && phase < Phase::Opgeleverd;
}

/// What is asked can still be steered: the order is given, and there is no draft report yet.
constexpr bool canStillBeSteered(Phase phase)
{
    return isUnderWay(phase) && phase < Phase::Concept;
}

/// How far a project is, and who goes along with it.
struct ProjectStage
{
    Phase phase = Phase::Idee;
    bool hasCommittee = false; ///< somebody is on its supervisory committee
};

} // namespace kb
