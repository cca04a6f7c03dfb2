// SPDX-License-Identifier: EUPL-1.2
#include "wording/countryname.h"

#include "model/validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kb {

namespace {

struct NamedCountry
{
    QLatin1StringView code; ///< as normalCountry() gives it
    const char *name;
};

constexpr std::array countries{
    NamedCountry{QLatin1StringView("NL"), QT_TRANSLATE_NOOP("Countries", "Netherlands")},
    NamedCountry{QLatin1StringView("BQ"), QT_TRANSLATE_NOOP("Countries", "Caribbean Netherlands")},
    NamedCountry{QLatin1StringView("AW"), QT_TRANSLATE_NOOP("Countries", "Aruba")},
    NamedCountry{QLatin1StringView("CW"), QT_TRANSLATE_NOOP("Countries", "Curaçao")},
    NamedCountry{QLatin1StringView("SX"), QT_TRANSLATE_NOOP("Countries", "Sint Maarten")},
    NamedCountry{QLatin1StringView("BE"), QT_TRANSLATE_NOOP("Countries", "Belgium")},
    NamedCountry{QLatin1StringView("DE"), QT_TRANSLATE_NOOP("Countries", "Germany")},
    NamedCountry{QLatin1StringView("AU"), QT_TRANSLATE_NOOP("Countries", "Australia")},
    NamedCountry{QLatin1StringView("AT"), QT_TRANSLATE_NOOP("Countries", "Austria")},
    NamedCountry{QLatin1StringView("BR"), QT_TRANSLATE_NOOP("Countries", "Brazil")},
    NamedCountry{QLatin1StringView("BG"), QT_TRANSLATE_NOOP("Countries", "Bulgaria")},
    NamedCountry{QLatin1StringView("CA"), QT_TRANSLATE_NOOP("Countries", "Canada")},
    NamedCountry{QLatin1StringView("CN"), QT_TRANSLATE_NOOP("Countries", "China")},
    NamedCountry{QLatin1StringView("HR"), QT_TRANSLATE_NOOP("Countries", "Croatia")},
    NamedCountry{QLatin1StringView("CY"), QT_TRANSLATE_NOOP("Countries", "Cyprus")},
    NamedCountry{QLatin1StringView("CZ"), QT_TRANSLATE_NOOP("Countries", "Czechia")},
    NamedCountry{QLatin1StringView("DK"), QT_TRANSLATE_NOOP("Countries", "Denmark")},
    NamedCountry{QLatin1StringView("EE"), QT_TRANSLATE_NOOP("Countries", "Estonia")},
    NamedCountry{QLatin1StringView("FI"), QT_TRANSLATE_NOOP("Countries", "Finland")},
    NamedCountry{QLatin1StringView("FR"), QT_TRANSLATE_NOOP("Countries", "France")},
    NamedCountry{QLatin1StringView("GR"), QT_TRANSLATE_NOOP("Countries", "Greece")},
    NamedCountry{QLatin1StringView("HU"), QT_TRANSLATE_NOOP("Countries", "Hungary")},
    NamedCountry{QLatin1StringView("IS"), QT_TRANSLATE_NOOP("Countries", "Iceland")},
    NamedCountry{QLatin1StringView("IN"), QT_TRANSLATE_NOOP("Countries", "India")},
    NamedCountry{QLatin1StringView("ID"), QT_TRANSLATE_NOOP("Countries", "Indonesia")},
    NamedCountry{QLatin1StringView("IE"), QT_TRANSLATE_NOOP("Countries", "Ireland")},
    NamedCountry{QLatin1StringView("IT"), QT_TRANSLATE_NOOP("Countries", "Italy")},
    NamedCountry{QLatin1StringView("JP"), QT_TRANSLATE_NOOP("Countries", "Japan")},
    NamedCountry{QLatin1StringView("LV"), QT_TRANSLATE_NOOP("Countries", "Latvia")},
    NamedCountry{QLatin1StringView("LT"), QT_TRANSLATE_NOOP("Countries", "Lithuania")},
    NamedCountry{QLatin1StringView("LU"), QT_TRANSLATE_NOOP("Countries", "Luxembourg")},
    NamedCountry{QLatin1StringView("MT"), QT_TRANSLATE_NOOP("Countries", "Malta")},
    NamedCountry{QLatin1StringView("MA"), QT_TRANSLATE_NOOP("Countries", "Morocco")},
    NamedCountry{QLatin1StringView("NZ"), QT_TRANSLATE_NOOP("Countries", "New Zealand")},
    NamedCountry{QLatin1StringView("NO"), QT_TRANSLATE_NOOP("Countries", "Norway")},
    NamedCountry{QLatin1StringView("PL"), QT_TRANSLATE_NOOP("Countries", "Poland")},
    NamedCountry{QLatin1StringView("PT"), QT_TRANSLATE_NOOP("Countries", "Portugal")},
    NamedCountry{QLatin1StringView("RO"), QT_TRANSLATE_NOOP("Countries", "Romania")},
    NamedCountry{QLatin1StringView("SG"), QT_TRANSLATE_NOOP("Countries", "Singapore")},
    NamedCountry{QLatin1StringView("SK"), QT_TRANSLATE_NOOP("Countries", "Slovakia")},
    NamedCountry{QLatin1StringView("SI"), QT_TRANSLATE_NOOP("Countries", "Slovenia")},
    NamedCountry{QLatin1StringView("ZA"), QT_TRANSLATE_NOOP("Countries", "South Africa")},
    NamedCountry{QLatin1StringView("KR"), QT_TRANSLATE_NOOP("Countries", "South Korea")},
    NamedCountry{QLatin1StringView("ES"), QT_TRANSLATE_NOOP("Countries", "Spain")},
    NamedCountry{QLatin1StringView("SR"), QT_TRANSLATE_NOOP("Countries", "Suriname")},
    NamedCountry{QLatin1StringView("SE"), QT_TRANSLATE_NOOP("Countries", "Sweden")},
    NamedCountry{QLatin1StringView("CH"), QT_TRANSLATE_NOOP("Countries", "Switzerland")},
    NamedCountry{QLatin1StringView("TR"), QT_TRANSLATE_NOOP("Countries", "Turkey")},
    NamedCountry{QLatin1StringView("UA"), QT_TRANSLATE_NOOP("Countries", "Ukraine")},
    NamedCountry{QLatin1StringView("GB"), QT_TRANSLATE_NOOP("Countries", "United Kingdom")},
    NamedCountry{QLatin1StringView("US"), QT_TRANSLATE_NOOP("Countries", "United States")},
};

} // namespace

QString countryName(const QString &code)
{
    const QString normal = normalCountry(code).value_or(code);
    const auto *known = std::ranges::find_if(
        countries, [&normal](const NamedCountry &country) { return normal == country.code; });
    return known == countries.end() ? code : QCoreApplication::translate("Countries", known->name);
}

QStringList namedCountries()
{
    QStringList codes;
    for (const NamedCountry &country : countries)
        codes.append(country.code);
    return codes;
}

} // namespace kb
