// SPDX-License-Identifier: EUPL-1.2
#include "exchange/studytypes.h"

namespace kb {

namespace {

constexpr QStringView PlainDocument(u"document");

struct CslType
{
    QStringView name;
    StudyType type;
};

/// Types of CSL 1.0.2 that are not "overig".
constexpr CslType CslTypes[]{
    {u"report", StudyType::Rapport},
    {u"standard", StudyType::Rapport},
    {u"article-journal", StudyType::Artikel},
    {u"article", StudyType::Artikel},
    {u"article-magazine", StudyType::Artikel},
    {u"article-newspaper", StudyType::Artikel},
    {u"periodical", StudyType::Artikel},
    {u"review", StudyType::Artikel},
    {u"review-book", StudyType::Artikel},
    {u"book", StudyType::Boek},
    {u"classic", StudyType::Boek},
    {u"collection", StudyType::Boek},
    {u"chapter", StudyType::Hoofdstuk},
    {u"entry", StudyType::Hoofdstuk},
    {u"entry-dictionary", StudyType::Hoofdstuk},
    {u"entry-encyclopedia", StudyType::Hoofdstuk},
    {u"thesis", StudyType::Scriptie},
    {u"paper-conference", StudyType::Congres},
    {u"speech", StudyType::Congres},
    {u"dataset", StudyType::Dataset},
    {u"pamphlet", StudyType::Handreiking},
    {u"legislation", StudyType::Kamerstuk},
    {u"bill", StudyType::Kamerstuk},
    {u"hearing", StudyType::Kamerstuk},
    {u"webpage", StudyType::Web},
    {u"post", StudyType::Web},
    {u"post-weblog", StudyType::Web},
};

} // namespace

std::span<const SourceType> risTypes()
{
    static constexpr SourceType types[]{
        {u"RPRT", u"report"},
        {u"JOUR", u"article-journal"},
        {u"ABST", u"article-journal"},
        {u"EJOUR", u"article-journal"},
        {u"INPR", u"article"},
        {u"MGZN", u"article-magazine"},
        {u"NEWS", u"article-newspaper"},
        {u"JFULL", u"periodical"},
        {u"BOOK", u"book"},
        {u"EBOOK", u"book"},
        {u"EDBOOK", u"book"},
        {u"CTLG", u"book"},
        {u"SER", u"collection"},
        {u"CLSWK", u"classic"},
        {u"ANCIENT", u"classic"},
        {u"CHAP", u"chapter"},
        {u"ECHAP", u"chapter"},
        {u"DICT", u"entry-dictionary"},
        {u"ENCYC", u"entry-encyclopedia"},
        {u"THES", u"thesis"},
        {u"CONF", u"paper-conference"},
        {u"CPAPER", u"paper-conference"},
        {u"SLIDE", u"speech"},
        {u"DATA", u"dataset"},
        {u"DBASE", u"dataset"},
        {u"AGGR", u"dataset"},
        {u"PAMP", u"pamphlet"},
        {u"GOVDOC", u"legislation"},
        {u"STAT", u"legislation"},
        {u"BILL", u"bill"},
        {u"UNBILL", u"bill"},
        {u"HEAR", u"hearing"},
        {u"LEGAL", u"regulation"},
        {u"CASE", u"legal_case"},
        {u"ELEC", u"webpage"},
        {u"WEB", u"webpage"},
        {u"MULTI", u"webpage"},
        {u"BLOG", u"post-weblog"},
        {u"STAND", u"standard"},
        {u"PAT", u"patent"},
        {u"MAP", u"map"},
        {u"ART", u"graphic"},
        {u"FIGURE", u"figure"},
        {u"CHART", u"figure"},
        {u"COMP", u"software"},
        {u"MPCT", u"motion_picture"},
        {u"VIDEO", u"motion_picture"},
        {u"ADVS", u"motion_picture"},
        {u"SOUND", u"song"},
        {u"MUSIC", u"musical_score"},
        {u"UNPB", u"manuscript"},
        {u"MANSCPT", u"manuscript"},
        {u"PCOMM", u"personal_communication"},
        {u"ICOMM", u"personal_communication"},
        {u"GEN", PlainDocument},
    };
    return types;
}

std::span<const SourceType> bibtexTypes()
{
    static constexpr SourceType types[]{
        {u"techreport", u"report"},
        {u"report", u"report"},
        {u"manual", u"report"},
        {u"article", u"article-journal"},
        {u"suppperiodical", u"article-journal"},
        {u"periodical", u"periodical"},
        {u"book", u"book"},
        {u"mvbook", u"book"},
        {u"proceedings", u"book"},
        {u"mvproceedings", u"book"},
        {u"reference", u"book"},
        {u"collection", u"collection"},
        {u"mvcollection", u"collection"},
        {u"booklet", u"pamphlet"},
        {u"incollection", u"chapter"},
        {u"inbook", u"chapter"},
        {u"bookinbook", u"chapter"},
        {u"suppbook", u"chapter"},
        {u"suppcollection", u"chapter"},
        {u"inreference", u"entry-encyclopedia"},
        {u"phdthesis", u"thesis", StudyType::Proefschrift},
        {u"mastersthesis", u"thesis", StudyType::Scriptie},
        {u"thesis", u"thesis"},
        {u"inproceedings", u"paper-conference"},
        {u"conference", u"paper-conference"},
        {u"dataset", u"dataset"},
        {u"online", u"webpage"},
        {u"electronic", u"webpage"},
        {u"www", u"webpage"},
        {u"standard", u"standard"},
        {u"patent", u"patent"},
        {u"unpublished", u"manuscript"},
        {u"software", u"software"},
        {u"artwork", u"graphic"},
        {u"movie", u"motion_picture"},
        {u"video", u"motion_picture"},
        {u"audio", u"song"},
        {u"letter", u"personal_communication"},
        {u"legislation", u"legislation"},
        {u"jurisdiction", u"legal_case"},
        {u"misc", PlainDocument},
    };
    return types;
}

const SourceType *sourceTypeCalled(std::span<const SourceType> types, QStringView name)
{
    const auto found = std::ranges::find_if(
        types, [&](const SourceType &type) { return name.compare(type.name, Qt::CaseInsensitive) == 0; });
    return found == types.end() ? nullptr : &*found;
}

const SourceType *sourceTypeFor(std::span<const SourceType> types, const Study &study)
{
    const QString csl = cslTypeOf(study);
    const auto fits = [&](const SourceType &type) {
        return csl == type.csl && type.exact.value_or(study.type) == study.type;
    };
    const auto found = std::ranges::find_if(types, fits);
    return found == types.end() ? &types.back() : &*found;
}

StudyType studyTypeOf(QStringView csl)
{
    const auto found = std::ranges::find(CslTypes, csl, &CslType::name);
    return found == std::end(CslTypes) ? StudyType::Overig : found->type;
}

QStringView cslTypeOf(StudyType type)
{
    if (type <= StudyType::Advies)
        return u"report";
    if (type == StudyType::Proefschrift)
        return u"thesis";
    const auto found = std::ranges::find(CslTypes, type, &CslType::type);
    const bool hasOwn = found != std::end(CslTypes) && type != StudyType::Handreiking;
    return hasOwn ? found->name : PlainDocument;
}

QString cslTypeOf(const Study &study)
{
    const QString exact = study.extra.value(QStringLiteral("type")).value(0);
    if (!exact.isEmpty() && studyTypeOf(exact) == study.type)
        return exact;
    return cslTypeOf(study.type).toString();
}

void setType(Study &study, QStringView csl, std::optional<StudyType> exact)
{
    study.type = exact.value_or(studyTypeOf(csl));
    if (csl != cslTypeOf(study.type))
        study.extra.insert(QStringLiteral("type"), {csl.toString()});
}

} // namespace kb
