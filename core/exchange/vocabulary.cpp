// SPDX-License-Identifier: EUPL-1.2
#include "exchange/variables.h"

namespace kb {

namespace {

bool isOneOf(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

struct LanguageNames
{
    const char16_t *code;
    std::array<const char16_t *, 6> names;
};

/// ISO 639-1 with the codes of three letters and the names in Dutch, English and the language itself.
constexpr LanguageNames Languages[]{
    {u"nl", {u"dut", u"nld", u"dutch", u"nederlands"}},
    {u"en", {u"eng", u"english", u"engels"}},
    {u"de", {u"ger", u"deu", u"german", u"deutsch", u"duits"}},
    {u"fr", {u"fre", u"fra", u"french", u"frans", u"français", u"francais"}},
    {u"es", {u"spa", u"spanish", u"spaans", u"español"}},
    {u"it", {u"ita", u"italian", u"italiaans", u"italiano"}},
    {u"pt", {u"por", u"portuguese", u"portugees"}},
    {u"fy", {u"fry", u"frisian", u"fries", u"frysk"}},
    {u"pap", {u"papiamento", u"papiaments", u"papiamentu"}},
    {u"da", {u"dan", u"danish", u"deens", u"dansk"}},
    {u"sv", {u"swe", u"swedish", u"zweeds", u"svenska"}},
    {u"no", {u"nor", u"norwegian", u"noors", u"norsk"}},
};

} // namespace

bool isNameVariable(QStringView variable)
{
    static constexpr QStringView names[]{u"author",
                                         u"editor",
                                         u"translator",
                                         u"chair",
                                         u"collection-editor",
                                         u"compiler",
                                         u"composer",
                                         u"container-author",
                                         u"contributor",
                                         u"curator",
                                         u"director",
                                         u"editor-translator",
                                         u"editorial-director",
                                         u"executive-producer",
                                         u"guest",
                                         u"host",
                                         u"illustrator",
                                         u"interviewer",
                                         u"narrator",
                                         u"organizer",
                                         u"original-author",
                                         u"performer",
                                         u"producer",
                                         u"recipient",
                                         u"reviewed-author",
                                         u"script-writer",
                                         u"series-creator"};
    return isOneOf(variable, names);
}

bool isDateVariable(QStringView variable)
{
    static constexpr QStringView dates[]{u"accessed", u"available-date", u"event-date",
                                         u"issued",   u"original-date",  u"submitted"};
    return isOneOf(variable, dates);
}

bool isCslVariable(QStringView variable)
{
    static constexpr QStringView others[]{u"DOI",
                                          u"ISBN",
                                          u"ISSN",
                                          u"PMCID",
                                          u"PMID",
                                          u"URL",
                                          u"abstract",
                                          u"annote",
                                          u"archive",
                                          u"archive-place",
                                          u"archive_collection",
                                          u"archive_location",
                                          u"authority",
                                          u"call-number",
                                          u"chapter-number",
                                          u"citation-key",
                                          u"collection-number",
                                          u"collection-title",
                                          u"container-title",
                                          u"container-title-short",
                                          u"dimensions",
                                          u"division",
                                          u"edition",
                                          u"event-place",
                                          u"event-title",
                                          u"genre",
                                          u"issue",
                                          u"jurisdiction",
                                          u"keyword",
                                          u"language",
                                          u"medium",
                                          u"note",
                                          u"number",
                                          u"number-of-pages",
                                          u"number-of-volumes",
                                          u"original-publisher",
                                          u"original-publisher-place",
                                          u"original-title",
                                          u"page",
                                          u"page-first",
                                          u"part-number",
                                          u"part-title",
                                          u"printing-number",
                                          u"publisher",
                                          u"publisher-place",
                                          u"references",
                                          u"reviewed-genre",
                                          u"reviewed-title",
                                          u"scale",
                                          u"section",
                                          u"source",
                                          u"status",
                                          u"supplement-number",
                                          u"title",
                                          u"title-short",
                                          u"version",
                                          u"volume",
                                          u"volume-title",
                                          u"year-suffix"};
    return isOneOf(variable, others) || isNameVariable(variable) || isDateVariable(variable);
}

QString languageCode(QStringView language)
{
    const QString plain = language.toString().simplified();
    const QString folded = plain.toLower();
    for (const LanguageNames &known : Languages) {
        const auto called = [&](const char16_t *name) { return name && folded == QStringView(name); };
        if (folded == QStringView(known.code) || std::ranges::any_of(known.names, called))
            return QString::fromUtf16(known.code);
    }
    return plain;
}

} // namespace kb
