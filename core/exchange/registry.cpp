// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtex.h"
#include "exchange/csljson.h"
#include "exchange/csv.h"
#include "exchange/format.h"
#include "exchange/odsitems.h"
#include "exchange/ris.h"

namespace kb {

namespace {

constexpr qsizetype LookedAt = 64 * 1024; ///< bytes

constexpr Kind Studies[]{Kind::Study};
constexpr Kind InTables[]{Kind::Study, Kind::KnowledgeQuestion};

constexpr QLatin1StringView RisSuffixes[]{QLatin1StringView("ris")};

constexpr QLatin1StringView CslJsonSuffixes[]{QLatin1StringView("json"), QLatin1StringView("csljson")};

constexpr QLatin1StringView CsvSuffixes[]{QLatin1StringView("csv"), QLatin1StringView("tsv"),
                                          QLatin1StringView("txt")};
constexpr QLatin1StringView OdsSuffixes[]{QLatin1StringView("ods")};

constexpr QLatin1StringView BibtexSuffixes[]{QLatin1StringView("bib"), QLatin1StringView("bibtex")};

constexpr Format Known[]{
    {QLatin1StringView("csljson"), CslJsonSuffixes, Studies, readCslJson, writeCslJson, looksLikeCslJson},
    {QLatin1StringView("bibtex"), BibtexSuffixes, Studies, readBibtex, writeBibtex, looksLikeBibtex},
    {QLatin1StringView("ris"), RisSuffixes, Studies, readRis, writeRis, looksLikeRis},
    {QLatin1StringView("csv"), CsvSuffixes, InTables, readCsv, writeCsv, looksLikeCsv},
    {QLatin1StringView("ods"), OdsSuffixes, InTables, nullptr, writeOds, looksLikeOds},
};

} // namespace

std::span<const Format> formats()
{
    return Known;
}

const Format *format(QStringView id)
{
    const auto found = std::ranges::find_if(Known, [&](const Format &known) { return id == known.id; });
    return found == std::end(Known) ? nullptr : found;
}

const Format *formatOf(QStringView fileName, const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), LookedAt));
    for (const Format &known : Known) {
        if (known.looksLike(start))
            return &known;
    }
    const QString suffix = fileName.sliced(fileName.lastIndexOf(u'.') + 1).toString().toLower();
    const auto found = std::ranges::find_if(Known, [&](const Format &known) {
        return std::ranges::find(known.suffixes, suffix) != known.suffixes.end();
    });
    return found == std::end(Known) ? nullptr : found;
}

} // namespace kb
