// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"

namespace kb {

// The lists to which users may add codes of their own (spec 02, 2.6), as far as they are no part of a
// record's description. A code that is not in the list is its own label.

inline constexpr auto milestoneKinds =
    codes("kamerbrief", "wet", "begroting", "evaluatie", "besluit", "overig");
inline constexpr auto researchMethods =
    codes("enquete", "interviews", "dossieronderzoek", "literatuurstudie", "experiment", "quasi_experiment",
          "registerdata", "casestudie", "modelstudie", "actieonderzoek", "anders");
inline constexpr auto audiences =
    codes("bewindspersoon", "sg", "bestuursraad", "dg", "directeur", "beleidsverantwoordelijke",
          "beleidsmedewerker", "hele_ministerie", "andere_overheden", "publiek");

inline constexpr auto eventKinds =
    codes("kenniskamer", "expertbijeenkomst", "kennisbijeenkomst", "rondetafel", "webinar", "conferentie",
          "werkbezoek", "begeleidingscommissie", "kennisnetwerk");

QString instituteKindLabel(const QString &code);
QString milestoneKindLabel(const QString &code);
QString researchMethodLabel(const QString &code);
QString audienceLabel(const QString &code);
/// The same where all who read it are meant: "Policy officers".
QString readersLabel(const QString &code);
QString eventKindLabel(const QString &code);

} // namespace kb
