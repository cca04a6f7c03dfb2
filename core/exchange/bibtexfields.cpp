// SPDX-License-Identifier: EUPL-1.2
#include "exchange/bibtexfields.h"

#include <array>

namespace kb {

namespace {

constexpr QStringView Articles =
    u"article article-journal article-magazine article-newspaper review periodical";
constexpr QStringView InBooks = u"book collection chapter entry-encyclopedia paper-conference";

constexpr Term Fields[]{
    {u"author", u"author"},
    {u"editor", u"editor"},
    {u"translator", u"translator"},
    {u"bookauthor", u"container-author"},
    {u"director", u"director"},

    {u"title", u"title"},
    {u"subtitle", u"subtitle"},
    {u"shorttitle", u"title-short"},
    {u"origtitle", u"original-title"},
    {u"journal", u"container-title", Articles, u"container-title-short"},
    {u"booktitle", u"container-title"},
    {u"fjournal", u"container-title"},
    {u"journaltitle", u"container-title"},
    {u"journal", u"container-title", {}, u"container-title-short"},
    {u"shortjournal", u"container-title-short"},
    {u"series", u"collection-title"},
    {u"eventtitle", u"event-title"},
    {u"venue", u"event-place"},

    {u"volume", u"volume"},
    {u"volumes", u"number-of-volumes"},
    {u"number", u"issue", Articles},
    {u"number", u"collection-number", InBooks},
    {u"number", u"number"},
    {u"issue", u"issue", {}, u"issue"},
    {u"chapter", u"chapter-number"},
    {u"pages", u"page"},
    {u"pagetotal", u"number-of-pages"},
    {u"numpages", u"number-of-pages"},
    {u"edition", u"edition"},
    {u"version", u"version"},
    {u"type", u"genre"},

    {u"origdate", u"original-date"},
    {u"urldate", u"accessed"},
    {u"institution", u"publisher", u"report", u"institution"},
    {u"school", u"publisher", u"thesis", u"school"},
    {u"publisher", u"publisher"},
    {u"institution", u"publisher", {}, u"institution"},
    {u"school", u"publisher", {}, u"school"},
    {u"organization", u"publisher", {}, u"organization"},
    {u"address", u"publisher-place"},
    {u"location", u"publisher-place", {}, u"location"},

    {u"doi", u"DOI"},
    {u"isbn", u"ISBN"},
    {u"issn", u"ISSN"},
    {u"url", u"URL"},
    {u"pmid", u"PMID"},
    {u"pmcid", u"PMCID"},

    {u"language", u"language"},
    {u"langid", u"language", {}, u"langid"},
    {u"abstract", u"abstract"},
    {u"keywords", u"keyword"},
    {u"keyword", u"keyword"},
    {u"note", u"note"},
    {u"annote", u"annote"},
    {u"annotation", u"annote"},
    {u"library", u"source"},
};

} // namespace

std::span<const Term> bibtexFields()
{
    return Fields;
}

bool isVerbatimField(QStringView name)
{
    static constexpr std::array<QStringView, 7> names{u"doi",  u"eprint", u"file",  u"pdf",
                                                      u"pmid", u"url",    u"urlraw"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace kb
