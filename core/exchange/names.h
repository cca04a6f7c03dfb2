// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/study.h"

namespace kb {

/// The parts of a name as it is published: `Kuipers, E.` or `King, M.L., Jr.`; the prefix belongs to the
/// family
/// (`de Vries, Jan`). A name without a comma is one piece, as names of organisations are.
struct NameParts
{
    QString family;
    QString given;
    QString suffix;

    bool operator==(const NameParts &) const = default;
};

NameParts partsOf(const QString &name);
QString nameOf(const NameParts &parts);

/// `de Vries, Jan` for a name in its natural order, "Jan de Vries". The family begins at the first word in
/// small letters, else it is the last word.
QString turnedAround(const QString &natural);

/// Whether a name is more likely that of an organisation than that of a person, by its words. A comma does
/// not make it a person: "Ministerie van Onderwijs, Cultuur en Wetenschap".
bool looksLikeOrganisation(const QString &name);

/// The contribution of a name in that role. Of authors, organisations are told apart by their words.
Contribution contributionOf(const QString &name, ContributionRole role);

} // namespace kb
