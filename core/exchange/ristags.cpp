// SPDX-License-Identifier: EUPL-1.2
#include "exchange/ristags.h"

namespace kb {

namespace {

constexpr QStringView Articles = u"article article-journal article-magazine article-newspaper";
constexpr QStringView InSeries = u"book report collection map software motion_picture song dataset";
constexpr QStringView Laws = u"bill legislation hearing regulation";

/// The tags of 2001 and of 2011, as EndNote, Zotero, Reference Manager and library catalogues write them.
constexpr Term Tags[]{
    {u"TI", u"title"},
    {u"T1", u"title"},
    {u"CT", u"title"},
    {u"BT", u"title", u"book manuscript", u"container-title"},
    {u"TT", u"title_translated"},
    {u"ST", u"title-short"},

    {u"AU", u"author"},
    {u"A1", u"author"},
    {u"ED", u"editor"},
    {u"A2", u"recipient", u"personal_communication"},
    {u"A2", u"performer", u"song"},
    {u"A2", u"authority", u"patent legal_case"},
    {u"A2", u"collection-editor", u"report"},
    {u"A2", u"contributor", Laws},
    {u"A2", u"editor"},
    {u"A3", u"contributor", u"thesis"},
    {u"A3", u"editor", u"book"},
    {u"A3", u"collection-editor"},
    {u"A4", u"translator"},

    {u"C3", u"container-title", u"paper-conference"},
    {u"T2", u"container-title", u"paper-conference", u"event-title"},
    {u"T3", u"collection-title"},
    {u"T2", u"collection-title", InSeries},
    {u"T2", u"container-title"},
    {u"JF", u"container-title"},
    {u"BT", u"container-title"},
    {u"JO", u"container-title", {}, u"container-title-short"},
    {u"J2", u"container-title", Articles, u"container-title-short"},
    {u"JA", u"container-title", {}, u"container-title-short"},
    {u"J1", u"container-title", {}, u"container-title-short"},

    {u"VL", u"volume", u"book chapter", u"edition"},
    {u"VL", u"volume"},
    {u"IS", u"number", u"patent"},
    {u"IS", u"issue"},
    {u"CP", u"issue"},
    {u"M1", u"issue", Articles, u"M1"},
    {u"M1", u"number"},
    {u"ET", u"edition"},
    {u"NV", u"number-of-volumes"},
    {u"SE", u"section"},

    {u"Y2", u"accessed"},
    {u"RD", u"accessed"},
    {u"PB", u"publisher"},
    {u"CY", u"publisher-place"},
    {u"PP", u"publisher-place"},

    {u"DO", u"DOI"},
    {u"SN", u"ISBN"},
    {u"SN", u"ISSN"},
    {u"UR", u"URL"},
    {u"LK", u"URL"},
    {u"AN", u"accession"},
    {u"CN", u"call-number"},
    {u"DB", u"source"},
    {u"AV", u"archive_location"},

    {u"M3", u"genre"},
    {u"LA", u"language"},
    {u"KW", u"keyword"},
    {u"AB", u"abstract"},
    {u"N2", u"abstract"},
    {u"N1", u"note"},
};

struct RefWorksLabel
{
    QStringView label;
    QStringView variable;
};

constexpr RefWorksLabel RefWorksLabels[]{
    {u"Author, Monographic", u"editor"},
    {u"Author, Subsidiary", u"collection-editor"},
    {u"Call Number", u"call-number"},
    {u"Edition", u"edition"},
    {u"Editor", u"editor"},
    {u"ISBN", u"ISBN"},
    {u"Issue ID", u"issue"},
    {u"Language", u"language"},
    {u"Notes", u"note"},
    {u"Page(s)", u"page"},
    {u"Place of Publication", u"publisher-place"},
    {u"Proceedings Title", u"container-title"},
    {u"Publisher Name", u"publisher"},
    {u"Report Identification", u"number"},
    {u"Series Editor", u"collection-editor"},
    {u"Series Title", u"collection-title"},
    {u"Series Volume ID", u"collection-number"},
    {u"Title Monographic", u"container-title"},
    {u"Title, Monographic", u"container-title"},
    {u"Translated Title", u"title_translated"},
    {u"Volume ID", u"volume"},
};

} // namespace

std::span<const Term> risTags()
{
    return Tags;
}

QStringView refWorksVariable(QStringView label)
{
    const auto found = std::ranges::find(RefWorksLabels, label, &RefWorksLabel::label);
    return found == std::end(RefWorksLabels) ? QStringView() : found->variable;
}

} // namespace kb
