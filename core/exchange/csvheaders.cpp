// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csvheaders.h"

namespace kb {

namespace {

using enum CsvColumn::Holds;

constexpr QLatin1StringView name(const char *field)
{
    return QLatin1StringView(field);
}

constexpr CsvHeader CommonHeaders[]{
    {u"code codeelders id key kenmerk volgnummer", Field, name("external_id")},
    {u"trefwoorden trefwoord keyword tags manualtags automatictags", Field, name("keywords")},
    {u"eenheid unit eenheidcode unitcode eigenaar owner directie dg", UnitCode},
    {u"unit_name unitname eenheidnaam naameenheid", UnitName},
    {u"dossier beleidsdossier policydossier", Dossier},
    {u"institutes uitgevoerddoor performedby instituut instituten institute", Institutes},
    {u"concepts begrippen begrip", Concepts},
    {u"files bestanden bestand attachments fileattachments", Files},
    {u"kennisbank", Residue},
};

/// Decision 26 and the labels of spec 02. "Vraag" is the explanation where there is also a "Titel".
constexpr CsvHeader QuestionHeaders[]{
    {u"titel title kennisvraag knowledgequestion vraagtekst", Field, name("text")},
    {u"vraag question", Field, name("text"), {}, name("explanation")},
    {u"toelichting omschrijving", Field, name("explanation")},
    {u"soort soortvraag", Field, name("kind")},
    {u"gevraagddoor askedby", Field, name("asked_by_kind")},
    {u"voorwie forwhom", Field, name("audience")},
    {u"nodigofnuttig neededoruseful", Field, name("need_class")},
    {u"helptbijbesluit", Field, name("decision_supported")},
    {u"nodigvoor neededby", Field, name("need_by")},
    {u"antwoordinhetkort answerinshort antwoord answer", Field, name("answer_summary")},
    {u"beantwoordop", Field, name("answered_on")},
    {u"opnieuwbekijkenop", Field, name("revisit_on")},
    {u"datum date gevraagdop", Field, name("asked_on")},
    {u"antwoorduitbijeenkomst", Field, name("answered_in_meeting")},
};

/// The labels of spec 02, and the headers of Zotero's tables.
constexpr CsvHeader StudyHeaders[]{
    {u"soort itemtype soortpublicatie", Field, name("type")},
    {u"titel", Field, name("title")},
    {u"ondertitel", Field, name("subtitle")},
    {u"vertaaldetitel translatedtitle", Field, name("title_translated")},
    {u"opdrachtgever commissionedby", Field, name("commissioner_name")},
    {u"datumuitgave dateissued datum date jaar year publicationyear publicatiedatum publicatiejaar "
     u"jaarvanuitgave",
     Field, name("issued")},
    {u"uitgever", Field, name("publisher")},
    {u"plaats", Field, name("place")},
    {u"intijdschriftofboek injournalorbook tijdschrift journal publicationtitle boek", Field,
     name("container")},
    {u"jaargang", Field, name("volume")},
    {u"nummer number aflevering", Field, name("issue")},
    {u"paginas bladzijden", Field, name("pages")},
    {u"druk", Field, name("edition")},
    {u"rapportnummer reportnumber", Field, name("report_no")},
    {u"anderecodes otheridentifiers", Field, name("other_ids")},
    {u"kamerstuk parliamentarypaper", Field, name("parliament_ref")},
    {u"webadres webaddress link website", Field, name("url")},
    {u"laatstnagekeken lastchecked accessdate", Field, name("url_checked_on")},
    {u"taal", Field, name("language")},
    {u"samenvattingbron samenvatting summarysource summary abstractnote", Field, name("abstract")},
    {u"samenvattingineenvoudigetaal plainlanguagesummary plainsummary", Field, name("summary_plain")},
    {u"belangrijksteuitkomst mainresult", Field, name("key_message")},
    {u"onderzoeksvraag", Field, name("research_question")},
    {u"onderzoeksmethode onderzoeksmethoden researchmethods", Field, name("methods")},
    {u"soortkennis kindofknowledge", Field, name("knowledge_kind")},
    {u"momentvanevaluatie", Field, name("evaluation_moment")},
    {u"gebied area", Field, name("country_scope")},
    {u"regio", Field, name("region")},
    {u"periodevan", Field, name("period_from")},
    {u"periodetot", Field, name("period_to")},
    {u"toegang access", Field, name("access_kind")},
    {u"vindplaats", Field, name("location")},
    {u"licentie license", Field, name("licence")},
    {u"licentietekst", Field, name("licence_text")},
    {u"kwaliteitstoets", Field, name("quality_review")},
    {u"bruikbaartot usableuntil", Field, name("freshness_until")},
    {u"authors auteurs auteur author", Names, {}, ContributionRole::Auteur},
    {u"editors redacteuren redacteur redactie editor", Names, {}, ContributionRole::Redacteur},
    {u"projectleaders projectleiders projectleider", Names, {}, ContributionRole::Projectleider},
    {u"translators vertalers vertaler translator", Names, {}, ContributionRole::Vertaler},
    {u"organisations organisaties organisatie organisation organizations",
     Names,
     {},
     ContributionRole::Organisatie},
};

} // namespace

std::span<const CsvHeader> commonCsvHeaders()
{
    return CommonHeaders;
}

std::span<const CsvHeader> csvHeaders(Kind kind)
{
    if (kind == Kind::KnowledgeQuestion)
        return QuestionHeaders;
    return StudyHeaders;
}

} // namespace kb
