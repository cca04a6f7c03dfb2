// SPDX-License-Identifier: EUPL-1.2
#include "wording/countryname.h"

#include "model/validation.h"
#include "wording/namedcode.h"

#include <QCoreApplication>

#include <array>

namespace kb {

namespace {

/// In the order in which they are offered.
constexpr std::array countries{
    NamedCode{QLatin1StringView("NL"), QT_TRANSLATE_NOOP("Countries", "Netherlands")},
    NamedCode{QLatin1StringView("BQ"), QT_TRANSLATE_NOOP("Countries", "Caribbean Netherlands")},
    NamedCode{QLatin1StringView("AW"), QT_TRANSLATE_NOOP("Countries", "Aruba")},
    NamedCode{QLatin1StringView("CW"), QT_TRANSLATE_NOOP("Countries", "Curaçao")},
    NamedCode{QLatin1StringView("SX"), QT_TRANSLATE_NOOP("Countries", "Sint Maarten")},
    NamedCode{QLatin1StringView("BE"), QT_TRANSLATE_NOOP("Countries", "Belgium")},
    NamedCode{QLatin1StringView("DE"), QT_TRANSLATE_NOOP("Countries", "Germany")},
    NamedCode{QLatin1StringView("AU"), QT_TRANSLATE_NOOP("Countries", "Australia")},
    NamedCode{QLatin1StringView("AT"), QT_TRANSLATE_NOOP("Countries", "Austria")},
    NamedCode{QLatin1StringView("BR"), QT_TRANSLATE_NOOP("Countries", "Brazil")},
    NamedCode{QLatin1StringView("BG"), QT_TRANSLATE_NOOP("Countries", "Bulgaria")},
    NamedCode{QLatin1StringView("CA"), QT_TRANSLATE_NOOP("Countries", "Canada")},
    NamedCode{QLatin1StringView("CN"), QT_TRANSLATE_NOOP("Countries", "China")},
    NamedCode{QLatin1StringView("HR"), QT_TRANSLATE_NOOP("Countries", "Croatia")},
    NamedCode{QLatin1StringView("CY"), QT_TRANSLATE_NOOP("Countries", "Cyprus")},
    NamedCode{QLatin1StringView("CZ"), QT_TRANSLATE_NOOP("Countries", "Czechia")},
    NamedCode{QLatin1StringView("DK"), QT_TRANSLATE_NOOP("Countries", "Denmark")},
    NamedCode{QLatin1StringView("EE"), QT_TRANSLATE_NOOP("Countries", "Estonia")},
    NamedCode{QLatin1StringView("FI"), QT_TRANSLATE_NOOP("Countries", "Finland")},
    NamedCode{QLatin1StringView("FR"), QT_TRANSLATE_NOOP("Countries", "France")},
    NamedCode{QLatin1StringView("GR"), QT_TRANSLATE_NOOP("Countries", "Greece")},
    NamedCode{QLatin1StringView("HU"), QT_TRANSLATE_NOOP("Countries", "Hungary")},
    NamedCode{QLatin1StringView("IS"), QT_TRANSLATE_NOOP("Countries", "Iceland")},
    NamedCode{QLatin1StringView("IN"), QT_TRANSLATE_NOOP("Countries", "India")},
    NamedCode{QLatin1StringView("ID"), QT_TRANSLATE_NOOP("Countries", "Indonesia")},
    NamedCode{QLatin1StringView("IE"), QT_TRANSLATE_NOOP("Countries", "Ireland")},
    NamedCode{QLatin1StringView("IT"), QT_TRANSLATE_NOOP("Countries", "Italy")},
    NamedCode{QLatin1StringView("JP"), QT_TRANSLATE_NOOP("Countries", "Japan")},
    NamedCode{QLatin1StringView("LV"), QT_TRANSLATE_NOOP("Countries", "Latvia")},
    NamedCode{QLatin1StringView("LT"), QT_TRANSLATE_NOOP("Countries", "Lithuania")},
    NamedCode{QLatin1StringView("LU"), QT_TRANSLATE_NOOP("Countries", "Luxembourg")},
    NamedCode{QLatin1StringView("MT"), QT_TRANSLATE_NOOP("Countries", "Malta")},
    NamedCode{QLatin1StringView("MA"), QT_TRANSLATE_NOOP("Countries", "Morocco")},
    NamedCode{QLatin1StringView("NZ"), QT_TRANSLATE_NOOP("Countries", "New Zealand")},
    NamedCode{QLatin1StringView("NO"), QT_TRANSLATE_NOOP("Countries", "Norway")},
    NamedCode{QLatin1StringView("PL"), QT_TRANSLATE_NOOP("Countries", "Poland")},
    NamedCode{QLatin1StringView("PT"), QT_TRANSLATE_NOOP("Countries", "Portugal")},
    NamedCode{QLatin1StringView("RO"), QT_TRANSLATE_NOOP("Countries", "Romania")},
    NamedCode{QLatin1StringView("SG"), QT_TRANSLATE_NOOP("Countries", "Singapore")},
    NamedCode{QLatin1StringView("SK"), QT_TRANSLATE_NOOP("Countries", "Slovakia")},
    NamedCode{QLatin1StringView("SI"), QT_TRANSLATE_NOOP("Countries", "Slovenia")},
    NamedCode{QLatin1StringView("ZA"), QT_TRANSLATE_NOOP("Countries", "South Africa")},
    NamedCode{QLatin1StringView("KR"), QT_TRANSLATE_NOOP("Countries", "South Korea")},
    NamedCode{QLatin1StringView("ES"), QT_TRANSLATE_NOOP("Countries", "Spain")},
    NamedCode{QLatin1StringView("SR"), QT_TRANSLATE_NOOP("Countries", "Suriname")},
    NamedCode{QLatin1StringView("SE"), QT_TRANSLATE_NOOP("Countries", "Sweden")},
    NamedCode{QLatin1StringView("CH"), QT_TRANSLATE_NOOP("Countries", "Switzerland")},
    NamedCode{QLatin1StringView("TR"), QT_TRANSLATE_NOOP("Countries", "Turkey")},
    NamedCode{QLatin1StringView("UA"), QT_TRANSLATE_NOOP("Countries", "Ukraine")},
    NamedCode{QLatin1StringView("GB"), QT_TRANSLATE_NOOP("Countries", "United Kingdom")},
    NamedCode{QLatin1StringView("US"), QT_TRANSLATE_NOOP("Countries", "United States")},
};

} // namespace

QString countryName(const QString &code)
{
    const NamedCode *known = withCode(countries, normalCountry(code).value_or(code));
    return known ? QCoreApplication::translate("Countries", known->name) : code;
}

QStringList namedCountries()
{
    return namedCodes(countries);
}

} // namespace kb
