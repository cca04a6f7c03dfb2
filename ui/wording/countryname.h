// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// The name of a country by its ISO 3166-1 code, in the language of the program; the code itself when we
/// have no name for it.
QString countryName(const QString &code);

/// The codes of the countries that have a name here, those of the Kingdom and its neighbours first.
QStringList namedCountries();

} // namespace kb
