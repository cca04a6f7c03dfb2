// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/person.h"

namespace kb {

/// How a person is called in a text: "Sanne de Wit", "S. de Wit"; "De Wit" when nothing stands before it.
QString fullName(const Person &person);

/// How a line calls somebody, as bank/headlines.sql does: "Sanne de Wit", "de Wit"; without what comes after
/// the family name.
QString nameInLine(const Person &person);

/// How a person stands in a list that is ordered by family name without its prefix (spec 02, 2.3): "Wit,
/// Sanne de".
QString listedName(const Person &person);

/// By what a name that somebody typed stands in such a list: its last word, "Vries" of "J. de Vries"; all of
/// it where the name is that of a function, as "SG (functie)".
QString familyIn(const QString &name);

/// A name as it stands on paper. The mark of a function says nothing to a reader and goes, and what everybody
/// writes short is in full: "SG (functie)" is "Secretaris-generaal".
QString printedName(const QString &name);

/// Whether somebody works there on that day: it has not ended, as far as the end is known.
bool isOn(const Affiliation &affiliation, QDate day);

} // namespace kb
